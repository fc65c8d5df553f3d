namespace DiagnosticEngine.Items;

/// <summary>What sort of time an item asks for.</summary>
public enum TimeForm
{
    /// <summary>A time on a 12-hour clock; times twelve hours apart are the same.</summary>
    TwelveHour,

    /// <summary>A time on a 24-hour clock.</summary>
    TwentyFourHour,

    /// <summary>How long something takes.</summary>
    Duration,
}
