using DiagnosticEngine.Items;

namespace DiagnosticEngine.Scoring;

/// <summary>Decides what a response turned out to be. Implementations are pure and safe to share between threads.</summary>
public interface IResponseScorer
{
    /// <summary>Scores a response to a variant.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    ScoredResponse Score(ItemVariant variant, Response response);
}
