using DiagnosticEngine.Curricula;

namespace DiagnosticEngine.Stopping;

/// <summary>The rules of mastery checks by representation. Immutable and safe to share between threads.</summary>
/// <remarks>
/// A check of 5 of 6 passes a pupil who is right 95 times in 100 with probability 0.97 and one who is right every second time with 0.11, in 5.2 and 3.7
/// questions on average. Pictures and objects take longer, so fewer are asked.
/// </remarks>
public sealed record MasteryRules
{
    /// <summary>In symbols. <value>Default 5 of 6.</value></summary>
    public MasteryRule Abstract { get; init; } = new() { Right = 5, Of = 6 };

    /// <summary>With pictures. <value>Default 3 of 4.</value></summary>
    public MasteryRule Pictorial { get; init; } = new() { Right = 3, Of = 4 };

    /// <summary>With objects. <value>Default 2 of 2.</value></summary>
    public MasteryRule Concrete { get; init; } = new() { Right = 2, Of = 2 };

    /// <summary>The rule of a representation.</summary>
    public MasteryRule For(Representation representation) => representation switch
    {
        Representation.Concrete => Concrete,
        Representation.Pictorial => Pictorial,
        _ => Abstract,
    };
}
