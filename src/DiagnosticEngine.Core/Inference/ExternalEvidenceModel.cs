using System.Globalization;
using DiagnosticEngine.Curricula;

namespace DiagnosticEngine.Inference;

/// <summary>What a judgement or an earlier test says about nodes, as likelihoods with and without them.</summary>
/// <remarks>
/// "Secure" has the probability of the reliability r when all nodes are secured and 1 − s when one is not, where s is the reliability for "not yet"; "not yet" has
/// 1 − r and s. A source with r = s = 0.5 says nothing. A skill as a whole is one event, not one for each representation, since one statement must
/// not count three times. Pure and safe to share between threads.
/// </remarks>
public static class ExternalEvidenceModel
{
    /// <summary>Reliabilities above this count as this, so that no statement makes an answer impossible.</summary>
    public const double MostReliable = 0.99;

    /// <summary>How long the name of a source may be, in characters.</summary>
    public const int LongestSource = 100;

    /// <summary>The nodes that a statement is about.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The statement is incomplete, or about something that the model has not got: the sentence says what.</exception>
    public static IReadOnlyList<int> NodesOf(KnowledgeModel model, ExternalEvidence evidence)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(evidence);
        Check(evidence);
        Representation[] met = [.. Enum.GetValues<Representation>().Where(r => model.TryIndexOf(new NodeId(evidence.SkillId, r), out _))];
        if (met.Length == 0)
        {
            throw new ArgumentException($"There is no skill \"{evidence.SkillId}\".");
        }

        return evidence.Representation is not { } one ? [.. met.Select(r => model.IndexOf(new NodeId(evidence.SkillId, r)))]
            : met.Contains(one) ? [model.IndexOf(new NodeId(evidence.SkillId, one))]
            : throw new ArgumentException($"The skill \"{evidence.SkillId}\" is not met in that representation.");
    }

    /// <summary>The evidence in a statement; null where its reliability is 0.5, which says nothing.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The statement is incomplete, or about something that the model has not got: the sentence says what.</exception>
    public static Evidence? EvidenceOf(KnowledgeModel model, ExternalEvidence evidence)
    {
        IReadOnlyList<int> nodes = NodesOf(model, evidence);
        double whenSecured = Math.Min(evidence.Reliability, MostReliable);
        double whenNot = Math.Min(evidence.ReliabilityWhenNot ?? evidence.Reliability, MostReliable);
        Evidence found = evidence.Verdict == ExternalVerdict.Secure
            ? new() { Nodes = nodes, WhenSecured = whenSecured, WhenNot = 1 - whenNot }
            : new() { Nodes = nodes, WhenSecured = 1 - whenSecured, WhenNot = whenNot };
        return found.WhenSecured.Equals(found.WhenNot) ? null : found;
    }

    private static void Check(ExternalEvidence evidence)
    {
        if (string.IsNullOrWhiteSpace(evidence.Id))
        {
            throw new ArgumentException("It needs an id, so that the same one twice counts once.");
        }

        if (string.IsNullOrWhiteSpace(evidence.Source) || evidence.Source.Length > LongestSource || evidence.Source.Any(char.IsControl))
        {
            throw new ArgumentException(string.Create(
                CultureInfo.InvariantCulture, $"It needs a source of at most {LongestSource} plain characters, such as \"autumn baseline\" or a role; never a person's name."));
        }

        if (!Enum.IsDefined(evidence.Kind) || !Enum.IsDefined(evidence.Verdict) || evidence.Representation is { } r && !Enum.IsDefined(r))
        {
            throw new ArgumentException("Its kind, representation or verdict is unknown.");
        }

        if (evidence.Reliability is not (>= 0.5 and <= 1) || evidence.ReliabilityWhenNot is not (null or (>= 0.5 and <= 1)))
        {
            throw new ArgumentException("A reliability lies between 0.5, which says nothing, and 1.");
        }

        if (evidence.SkillId is null)
        {
            throw new ArgumentException("It needs the id of a skill.");
        }
    }
}
