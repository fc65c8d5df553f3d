namespace DiagnosticEngine.Items.Columns;

/// <summary>Decisions of short and long multiplication that a fault changes.</summary>
[Flags]
internal enum MultiplicationFaults : uint
{
    None = 0,

    /// <summary>Zeros in the number that is multiplied are left out.</summary>
    SkipsZeros = 1 << 0,

    /// <summary>A digit times nothing is the digit.</summary>
    KeepsTimesZero = 1 << 1,

    /// <summary>The tens of a product are dropped, except in the last column, which is written in full.</summary>
    DropsTens = 1 << 2,

    /// <summary>Every product is written in full.</summary>
    WritesProducts = 1 << 3,

    /// <summary>What is carried is added before the next digit is multiplied.</summary>
    AddsCarryFirst = 1 << 4,

    /// <summary>In long multiplication, every row starts in the ones column.</summary>
    NoPlaceholder = 1 << 5,
}
