namespace DiagnosticEngine.Items.Pictures.Drawing;

/// <summary>Which end of a text stands at its place.</summary>
internal enum Anchor
{
    /// <summary>Its left end.</summary>
    Start,

    /// <summary>Its middle.</summary>
    Middle,

    /// <summary>Its right end.</summary>
    End,
}
