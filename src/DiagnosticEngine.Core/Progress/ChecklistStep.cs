namespace DiagnosticEngine.Progress;

/// <summary>The seven steps of choosing an intervention.</summary>
public enum ChecklistStep
{
    /// <summary>Who needs it.</summary>
    WhoNeedsIt,

    /// <summary>Why they need it.</summary>
    Why,

    /// <summary>Budget and staff.</summary>
    BudgetAndStaff,

    /// <summary>What would work here.</summary>
    WhatWorksHere,

    /// <summary>How it will be measured, agreed before it starts.</summary>
    Measure,

    /// <summary>What good practice asks for.</summary>
    GoodPractice,

    /// <summary>What usually gets in the way.</summary>
    Obstacles,
}
