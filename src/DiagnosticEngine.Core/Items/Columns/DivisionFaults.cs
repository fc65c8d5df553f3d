namespace DiagnosticEngine.Items.Columns;

/// <summary>Decisions of short division that a fault changes.</summary>
[Flags]
internal enum DivisionFaults : uint
{
    None = 0,

    /// <summary>What is left of a digit is thrown away instead of being passed on to the next.</summary>
    DropsLeftOvers = 1 << 0,

    /// <summary>Nothing is written for a digit that is too small to divide.</summary>
    DropsZeros = 1 << 1,
}
