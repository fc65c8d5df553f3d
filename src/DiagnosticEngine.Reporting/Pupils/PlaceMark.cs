namespace DiagnosticEngine.Reporting.Pupils;

/// <summary>How a skill stands on the picture of the map.</summary>
internal enum PlaceMark
{
    /// <summary>Nobody asked; probably still to come, or open.</summary>
    Silent,

    /// <summary>Asked about, and not secure yet.</summary>
    Asked,

    /// <summary>Nobody asked; the other answers make it likely.</summary>
    Likely,

    /// <summary>Asked about and secure.</summary>
    Secure,
}
