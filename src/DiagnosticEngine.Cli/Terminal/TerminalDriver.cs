using System.Globalization;
using DiagnosticEngine.Cli.Output;
using DiagnosticEngine.Diagnoses;
using DiagnosticEngine.Items;
using DiagnosticEngine.Reporting.Diagnoses;
using DiagnosticEngine.Reporting.Explanations;
using DiagnosticEngine.Reporting.Roadmaps;
using DiagnosticEngine.Scoring;
using DiagnosticEngine.Sessions;
using Spectre.Console;

namespace DiagnosticEngine.Cli.Terminal;

/// <summary>Runs a session with a person at the terminal: no score, no marks, always a way to say "not sure yet" or to take a break.</summary>
internal sealed class TerminalDriver(ToolContext context, AssessmentEngine engine, AssessmentSession session, SessionFile? file, bool why)
{
    private readonly IAnsiConsole _console = context.Console;
    private readonly TerminalInput _input = new(context);
    private readonly HashSet<string> _hinted = new(StringComparer.Ordinal);

    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        Welcome();
        bool onBreak = false;
        while (!onBreak && session.TryGetNextItem(out ItemVariant? variant))
        {
            file?.Write(session.Snapshot());
            onBreak = !await AskAsync(variant, cancellationToken) || !await TalkAsync(cancellationToken);
            file?.Write(session.Snapshot());
        }

        if (onBreak && file is not null)
        {
            _console.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"\nEverything is saved. The same command goes on from here: --session {file.Path}");
            return ExitCodes.Clean;
        }

        session.Stop();
        WriteResult();
        return ExitCodes.Clean;
    }

    private void Welcome()
    {
        _console.Write(new Rule("[bold]Let's find out what you can do[/]").LeftJustified());
        _console.WriteLine();
        _console.WriteLine("There are no marks and no clock. Every answer helps, also \"not sure yet\".");
        _console.MarkupLine("[bold]?[/] not sure yet   [bold]-[/] I'd rather not do this one   [bold]break[/] take a break");
        if (session.Steps.Count > 0)
        {
            _console.WriteLine();
            _console.WriteLine("Welcome back. We go on where you stopped.");
        }
    }

    /// <summary>Asks until there is an answer that can be read. False for a break.</summary>
    private async Task<bool> AskAsync(ItemVariant variant, CancellationToken cancellationToken)
    {
        int number = session.Steps.Count + 1;
        _console.WriteLine();
        _console.Write(new Rule(string.Create(CultureInfo.InvariantCulture, $"Question {number}")).LeftJustified().RuleStyle("dim"));
        _console.WriteLine();
        bool observed = variant.Item.Kind == ItemKind.Observed;
        _console.WriteLine(observed ? VariantText.Task(variant).TrimEnd() : VariantText.Question(variant).TrimEnd());
        if (!observed && _hinted.Add(variant.AnswerHint))
        {
            _console.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"[dim]{variant.AnswerHint}[/]");
        }

        string id = string.Create(CultureInfo.InvariantCulture, $"step-{number}");
        HelpGiver help = new(_console, variant);
        if (!observed)
        {
            help.Offer();
        }

        while (true)
        {
            Response? response = observed
                ? await ObserveAsync(variant, id, cancellationToken)
                : await _input.AnswerAsync(id, help, cancellationToken);
            if (response is null)
            {
                return false;
            }

            ScoredResponse scored = session.Submit(response);
            if (scored.Outcome != ResponseOutcome.Invalid)
            {
                _console.WriteLine("Thank you.");
                return true;
            }

            _console.WriteLine(scored.Message);
        }
    }

    /// <summary>Proposes a conversation to the adult, where one is worth having; an empty line leaves it out. False for a break.</summary>
    private async Task<bool> TalkAsync(CancellationToken cancellationToken)
    {
        if (!session.TryGetInterview(out InterviewQuestion? question))
        {
            return true;
        }

        _console.WriteLine();
        _console.WriteLine("For the adult: a short talk may help here. Just listen; an empty line leaves it out.");
        _console.WriteLine($"  \u201C{question.Ask}\u201D");
        _console.WriteLine($"  c  {question.Confirms}");
        _console.WriteLine($"  r  {question.Refutes}");
        InterviewRecord? record = await _input.TalkAsync(question, cancellationToken);
        if (record is not null)
        {
            session.Record(record);
        }

        return !_input.WantsBreak;
    }

    private async Task<Response?> ObserveAsync(ItemVariant variant, string id, CancellationToken cancellationToken)
    {
        ObservedTask task = variant.Item.Task!;
        if (variant.Help.Count > 0)
        {
            _console.WriteLine();
            _console.WriteLine("If the pupil is stuck, help step by step:");
            for (int i = 0; i < variant.Help.Count; i++)
            {
                _console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {i + 1}. \u201C{variant.Help[i]}\u201D"));
            }
        }

        _console.WriteLine();
        _console.WriteLine("For the adult: what did you see?");
        Dictionary<string, string> entries = new(StringComparer.Ordinal);
        for (int i = 0; i < task.Observations.Count; i++)
        {
            Response? special = await _input.EntryAsync(id, task.Observations[i], variant.Checklist[i], entries, cancellationToken);
            if (special is not null)
            {
                return special;
            }

            if (_input.WantsBreak)
            {
                return null;
            }
        }

        int help = variant.Help.Count == 0 ? 0 : await _input.HelpUsedAsync(variant.Help.Count, cancellationToken);
        bool isSure = _input.WantsBreak || await _input.IsSureAsync(cancellationToken);
        return _input.WantsBreak ? null : new Response { Id = id, Observations = entries, HelpUsed = help, ObserverUnsure = !isSure };
    }

    private void WriteResult()
    {
        Diagnosis diagnosis = engine.Diagnose(session);
        _console.WriteLine();
        _console.Write(new Rule("[bold]Well done. That was all.[/]").LeftJustified());
        _console.WriteLine();
        context.Out.WriteLine("For the adult");
        context.Out.WriteLine();
        context.Out.WriteLine(session.Stopping!.Explanation);
        context.Out.WriteLine();
        context.Out.WriteLine(DiagnosisText.Write(diagnosis, session.Bank.Curriculum).TrimEnd());
        context.Out.WriteLine();
        context.Out.Write(RoadmapText.Write(engine.PlanRoadmap(session), session.Bank.Curriculum));
        if (why)
        {
            context.Out.WriteLine();
            context.Out.Write(ExplanationText.Write(session));
        }
    }
}
