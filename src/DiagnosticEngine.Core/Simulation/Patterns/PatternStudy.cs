using System.Globalization;
using DiagnosticEngine.ErrorPatterns;
using DiagnosticEngine.Items;
using DiagnosticEngine.Items.Problems;
using DiagnosticEngine.Numerics;
using DiagnosticEngine.Sessions;
using DiagnosticEngine.Stopping;

namespace DiagnosticEngine.Simulation.Patterns;

/// <summary>Assesses simulated pupils who follow wrong rules and compares the rules that are named with those that are followed.</summary>
/// <remarks>Whole sessions with real questions, answers written as text and the real scorer. Deterministic for a seed, whatever the number of threads.</remarks>
public sealed class PatternStudy
{
    private const double First = 0.9;
    private const double Claim = 0.8;

    private readonly Func<SessionOptions, SessionServices> _servicesFor;
    private readonly ItemBank _bank;

    internal PatternStudy(ItemBank bank, Func<SessionOptions, SessionServices> servicesFor)
    {
        _bank = bank;
        _servicesFor = servicesFor;
    }

    /// <summary>Items that pose a problem, with the map and all problems: what such a study asks.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="bank"/> is null.</exception>
    /// <exception cref="ArgumentException">No item poses the problem.</exception>
    public static ItemBank BankFor(ItemBank bank, string problemId)
    {
        ArgumentNullException.ThrowIfNull(bank);
        Item[] items = [.. bank.Items.Where(i => i.Problem?.Problem.Id == problemId && i.Kind != ItemKind.Observed)];
        return items.Length == 0 ? throw new ArgumentException($"No item poses the problem {problemId}.", nameof(problemId)) : new(bank.Curriculum, items, bank.Problems);
    }

    /// <summary>Runs the study.</summary>
    /// <exception cref="ArgumentException">There is no such problem or selector.</exception>
    public PatternStudyResult Run(PatternStudyOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        Problem problem = _bank.Problems.FirstOrDefault(p => p.Id == options.ProblemId)
            ?? throw new ArgumentException($"There is no problem {options.ProblemId}.", nameof(options));
        List<(string Name, PatternPupil[] Kinds)> groups = [];
        foreach (double stability in options.Stabilities)
        {
            double slips = stability >= 1 ? 0 : options.SlipRate;
            string rates = string.Create(CultureInfo.InvariantCulture, $"shown {stability:0.##}, slips {slips:0.##}");
            groups.Add(($"one rule, {rates}", [.. problem.Rules.Select(r => new PatternPupil { Rules = [r], Stability = stability, SlipRate = slips })]));
            if (options.Pairs > 0 && PatternPairs.Of(problem, options.Pairs, options.Seed) is { Count: > 0 } pairs)
            {
                groups.Add(($"two rules, {rates}", [.. pairs.Select(p => new PatternPupil { Rules = p, Stability = stability, SlipRate = slips })]));
            }
        }

        // As many as there are with one rule, so that shares are as exact.
        foreach ((string name, double slips) in !options.WithoutRules ? [] : new[] { ("no rule, slips 0.05", 0.05), ("no rule, careless, slips 0.2", 0.2), ("no rule, half of the answers wrong", 0.5) })
        {
            groups.Add((name, [.. problem.Rules.Select(_ => new PatternPupil { SlipRate = slips })]));
        }

        return new()
        {
            ProblemId = problem.Id,
            Rules = problem.Rules.Count,
            Items = _bank.Items.Count,
            Groups = [.. groups.Select(g => Run(g.Name, g.Kinds, options, cancellationToken))],
        };
    }

    private PatternGroup Run(string name, PatternPupil[] kinds, PatternStudyOptions options, CancellationToken cancellationToken)
    {
        PatternRun[] runs = new PatternRun[kinds.Length * options.Pupils];
        Parallel.For(0, runs.Length, new ParallelOptions { MaxDegreeOfParallelism = options.Threads, CancellationToken = cancellationToken }, job =>
            runs[job] = Assess(kinds[job / options.Pupils], options, name, job));
        int[] missed = [.. Enumerable.Range(0, kinds.Length).Select(k => runs.Skip(k * options.Pupils).Take(options.Pupils).Count(r => !r.IsFirst[^1]))];
        return new()
        {
            Name = name,
            Pupils = runs.Length,
            FirstByQuestions = [.. Enumerable.Range(0, options.MaxItems + 1).Select(q => runs.Average(r => r.IsFirst[q] ? 1.0 : 0))],
            FoundByQuestions = [.. Enumerable.Range(0, options.MaxItems + 1).Select(q => runs.Average(r => r.Found[q]))],
            WronglyClaimedByQuestions = [.. Enumerable.Range(0, options.MaxItems + 1).Select(q => runs.Average(r => r.WronglyClaimed[q] ? 1.0 : 0))],
            QuestionsToFirst = runs.Average(r => Array.IndexOf(r.IsFirst, true) is >= 0 and var q ? q : options.MaxItems + 1.0),
            Missed = kinds.Select((k, i) => (Name: string.Join(" + ", k.Rules.Select(r => r.MisconceptionId)), Count: missed[i]))
                .Where(k => k.Name.Length > 0 && k.Count > 0).ToDictionary(k => k.Name, k => k.Count, StringComparer.Ordinal),
        };
    }

    private PatternRun Assess(PatternPupil pupil, PatternStudyOptions options, string group, int number)
    {
        SessionOptions session = new()
        {
            Selector = options.Selector,
            Policy = "information-only",
            MaxItems = options.MaxItems,
            MaxMinutes = 10_000,
            MaxExposures = options.MaxItems,
            StableSteps = 0,
            DrawsCompared = options.DrawsCompared,
            ChoosesNumbersFromStart = true,
        };
        string pupilId = number.ToString(CultureInfo.InvariantCulture);
        AssessmentSession assessment = new(ToTheEnd(_servicesFor(session), options.MaxItems), pupilId, options.Seed + (ulong)number, session);
        PatternRun run = new(options.MaxItems);
        int asked = 0;
        Note(run, 0, pupil, assessment.ErrorPatterns);
        while (assessment.TryGetNextItem(out ItemVariant? variant))
        {
            asked++;
            DeterministicRandom random = DeterministicRandom.ForStream(options.Seed, "pattern-answer", group, pupilId, asked.ToString(CultureInfo.InvariantCulture));
            assessment.Submit(new() { Id = asked.ToString(CultureInfo.InvariantCulture), Text = pupil.Answer(variant, random) });
            Note(run, asked, pupil, assessment.ErrorPatterns);
        }

        for (int q = asked + 1; q <= options.MaxItems; q++)
        {
            Note(run, q, pupil, assessment.ErrorPatterns);
        }

        return run;
    }

    // Only the number of questions ends an assessment, however sure anything is.
    private static SessionServices ToTheEnd(SessionServices real, int questions) => new()
    {
        Bank = real.Bank,
        Estimator = real.Estimator,
        Scorer = real.Scorer,
        Selector = real.Selector,
        Policy = real.Policy,
        StoppingRules = [new MaxItemsRule(questions)],
        PatternParameters = real.PatternParameters,
        Outlook = real.Outlook,
        OutlineRoadmap = real.OutlineRoadmap,
    };

    private static void Note(PatternRun run, int questions, PatternPupil pupil, IReadOnlyList<ErrorPattern> patterns)
    {
        string[] held = [.. pupil.Rules.Select(r => r.MisconceptionId)];
        run.IsFirst[questions] = held.Length > 0 && patterns.Count >= held.Length
            && patterns.Take(held.Length).All(p => p.Probability >= First && held.Contains(p.MisconceptionId, StringComparer.Ordinal));
        ErrorPattern[] claimed = [.. patterns.Where(p => p.IsNamed && p.Probability >= Claim)];
        run.Found[questions] = held.Length == 0 ? 0 : (double)claimed.Count(p => held.Contains(p.MisconceptionId, StringComparer.Ordinal)) / held.Length;
        run.WronglyClaimed[questions] = patterns.Any(p => p.IsNamed && !held.Contains(p.MisconceptionId, StringComparer.Ordinal) && !p.InseparableFrom.Any(o => held.Contains(o, StringComparer.Ordinal)));
    }
}
