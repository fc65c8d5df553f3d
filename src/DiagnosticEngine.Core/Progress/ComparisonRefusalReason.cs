namespace DiagnosticEngine.Progress;

/// <summary>Why two records cannot be compared.</summary>
public enum ComparisonRefusalReason
{
    /// <summary>They belong to different pupils.</summary>
    OtherPupil,

    /// <summary>The later record is dated before the earlier one.</summary>
    DatesOutOfOrder,

    /// <summary>A record is dated after today.</summary>
    DateInTheFuture,

    /// <summary>They were made with different map versions, and no mapping leads from one to the other.</summary>
    OtherMapVersion,

    /// <summary>Their levels were reckoned by different policies, and no mapping leads from one to the other.</summary>
    OtherPolicy,

    /// <summary>A record holds the same level twice.</summary>
    LevelTwice,

    /// <summary>There are no two records to compare.</summary>
    NoPair,
}
