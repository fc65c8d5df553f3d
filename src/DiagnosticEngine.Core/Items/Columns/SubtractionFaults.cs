namespace DiagnosticEngine.Items.Columns;

/// <summary>Decisions of column subtraction that a fault changes.</summary>
[Flags]
internal enum SubtractionFaults : uint
{
    None = 0,

    /// <summary>The numbers are lined up on the left.</summary>
    AlignsLeft = 1 << 0,

    /// <summary>Under a 0 on top, the bottom digit is written.</summary>
    CopiesUnderZero = 1 << 1,

    /// <summary>Under a 0 on top, 0 is written.</summary>
    WritesZeroUnderZero = 1 << 2,

    /// <summary>Over a 0 at the bottom, 0 is written.</summary>
    WritesZeroOverZero = 1 << 3,

    /// <summary>Where a 1 on top has been used up, the bottom digit is written.</summary>
    CopiesUnderUsedUpOne = 1 << 4,

    /// <summary>Ten is exchanged into the ones where there is no need.</summary>
    ExchangesWithoutNeed = 1 << 5,

    /// <summary>Where the top is too small, the smaller digit is taken from the larger.</summary>
    TurnsRound = 1 << 6,

    /// <summary>Where the top is too small, 0 is written.</summary>
    WritesZeroWhenShort = 1 << 7,

    /// <summary>Where the top is too small and the next top digit is 0, the smaller digit is taken from the larger.</summary>
    TurnsRoundBesideZero = 1 << 8,

    /// <summary>Ten is added, and nothing is taken for it.</summary>
    TakesNothing = 1 << 9,

    /// <summary>The left-most digit gives.</summary>
    TakesFromLeft = 1 << 10,

    /// <summary>Zeros are left as they are, and the digit beyond them gives.</summary>
    SkipsZeros = 1 << 11,

    /// <summary>A zero becomes nine, and nothing more is taken.</summary>
    MakesNine = 1 << 12,

    /// <summary>A run of zeros becomes nines, and nothing more is taken.</summary>
    MakesNines = 1 << 13,

    /// <summary>A zero takes the right way to become ten, and keeps all ten.</summary>
    MakesTen = 1 << 14,

    /// <summary>From a zero nothing is taken.</summary>
    StopsAtZero = 1 << 15,
}
