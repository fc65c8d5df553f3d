namespace DiagnosticEngine.Roadmaps;

/// <summary>Why a step came, left, moved or is different.</summary>
public enum PlanChangeReason
{
    /// <summary>It was not known to be missing and now is.</summary>
    FoundMissing,

    /// <summary>It is probably secure, not surely, and a step rests on it.</summary>
    ToBeChecked,

    /// <summary>It was to be taught before and had no room; now its minutes are worth it.</summary>
    HasRoom,

    /// <summary>It is now more likely secure than not.</summary>
    NowSecure,

    /// <summary>It is still to be taught, and other steps are worth more of the minutes.</summary>
    HasNoRoom,

    /// <summary>Nothing in the plan asks for it any more.</summary>
    NoLongerAskedFor,

    /// <summary>Steps before it came, left or take other minutes.</summary>
    StepsBeforeChanged,

    /// <summary>What is believed, or what comes first, puts the steps in another order.</summary>
    OrderChanged,

    /// <summary>It begins with another representation.</summary>
    StartChanged,

    /// <summary>It is taught rather than checked, or the other way round.</summary>
    KindChanged,

    /// <summary>It takes other minutes, or is finished now and was not, or the other way round.</summary>
    MinutesChanged,
}
