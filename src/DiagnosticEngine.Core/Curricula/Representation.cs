namespace DiagnosticEngine.Curricula;

/// <summary>How a mathematical idea is met: in the hand, in a picture, in symbols alone (Bruner, 1966).</summary>
public enum Representation
{
    /// <summary>With real objects, watched by an adult.</summary>
    Concrete = 0,

    /// <summary>With a picture or diagram.</summary>
    Pictorial = 1,

    /// <summary>With symbols and words alone.</summary>
    Abstract = 2,
}
