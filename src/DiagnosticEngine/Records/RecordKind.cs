namespace DiagnosticEngine.Records;

/// <summary>The sorts of things that records hold, each a table of its own as CSV.</summary>
public enum RecordKind
{
    /// <summary>Pupils, with consent and school years.</summary>
    Pupils,

    /// <summary>Adults who teach or write notes.</summary>
    Observers,

    /// <summary>Teaching groups.</summary>
    Groups,

    /// <summary>Lessons, with who was there and how confident they were.</summary>
    Lessons,

    /// <summary>Dated levels.</summary>
    Levels,

    /// <summary>What pupils said.</summary>
    Voices,

    /// <summary>What pupils like.</summary>
    Interests,

    /// <summary>Notes about attitude.</summary>
    Attitudes,

    /// <summary>Choices from a Blob Tree.</summary>
    Feelings,

    /// <summary>Results from elsewhere.</summary>
    Scores,

    /// <summary>Answers to the seven steps of the form.</summary>
    Checklist,

    /// <summary>Measures agreed before the start.</summary>
    Measures,

    /// <summary>Pupils who may need it, with what speaks for it.</summary>
    Identified,

    /// <summary>Why, and what it needs.</summary>
    Plan,
}
