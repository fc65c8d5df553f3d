namespace DiagnosticEngine.Items.Columns;

/// <summary>Decisions of column addition that a fault changes.</summary>
[Flags]
internal enum AdditionFaults : uint
{
    None = 0,

    /// <summary>The numbers are lined up on the left.</summary>
    AlignsLeft = 1 << 0,

    /// <summary>A number of one digit is added in every column.</summary>
    RepeatsOneDigit = 1 << 1,

    /// <summary>The work goes from left to right, and so does what is carried.</summary>
    FromLeft = 1 << 2,

    /// <summary>The tens of a column total are dropped, except in the last column, which is written in full.</summary>
    DropsTens = 1 << 3,

    /// <summary>Every column total is written in full.</summary>
    WritesTotals = 1 << 4,

    /// <summary>The tens digit of a total is written and its ones digit carried.</summary>
    CarriesOnes = 1 << 5,

    /// <summary>All digits are added as ones.</summary>
    AddsAllDigits = 1 << 6,
}
