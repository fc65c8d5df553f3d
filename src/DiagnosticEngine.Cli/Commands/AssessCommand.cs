using System.CommandLine;
using DiagnosticEngine.Cli.Output;
using DiagnosticEngine.Cli.Protocol;
using DiagnosticEngine.Cli.Terminal;
using DiagnosticEngine.Curricula;
using DiagnosticEngine.Inference;
using DiagnosticEngine.Items;
using DiagnosticEngine.Sessions;

namespace DiagnosticEngine.Cli.Commands;

/// <summary><c>assess</c>: a real assessment, in the terminal or over standard input and output.</summary>
internal static class AssessCommand
{
    public static Command Create(ToolContext context)
    {
        AssessOptions options = new();
        Command command = new("assess", "Asks questions, and says what is secure, where gaps begin and what to teach next.");
        options.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            bool jsonLines = parsed.GetValue(options.Protocol) == "jsonl";
            if (parsed.GetValue(options.Reveal) && !jsonLines)
            {
                throw new UsageException("--reveal goes with --protocol jsonl only.");
            }

            if (parsed.GetValue(options.NewSitting) && parsed.GetValue(options.Session) is null)
            {
                throw new UsageException("--new-sitting goes with --session only.");
            }

            ItemBank bank = await CurriculumFolder.LoadAsync(context, parsed.GetValue(options.Curriculum), cancellationToken);
            AssessmentEngine engine = new(bank);
            IReadOnlyList<ExternalEvidence> evidence = parsed.GetValue(options.Evidence) is { } csv
                ? await EvidenceCsv.ReadFileAsync(context.PathOf(csv), engine.Estimator.Model, cancellationToken)
                : [];
            SessionFile? file = parsed.GetValue(options.Session) is { } path ? new(context.PathOf(path)) : null;
            file?.CheckFolder();
            AssessmentSession session = Open(engine, file, options, parsed, context.Today);
            if (session.Steps.Count > 0 && options.SetAtTheStart.Any(o => parsed.GetResult(o) is { Implicit: false }))
            {
                await context.Error.WriteLineAsync("diagnostic: the session goes on with the options that it was started with.");
            }

            if (parsed.GetValue(options.NewSitting) && session.StartSitting())
            {
                file?.Write(session.Snapshot());
            }

            foreach (ExternalEvidence told in evidence)
            {
                session.Add(told);
            }

            if (evidence.Count > 0)
            {
                file?.Write(session.Snapshot());
            }

            bool why = parsed.GetValue(options.Why);
            return jsonLines
                ? await new JsonLinesDriver(context, engine, session, file, parsed.GetValue(options.Reveal), why).RunAsync(cancellationToken)
                : await new TerminalDriver(context, engine, session, file, why).RunAsync(cancellationToken);
        });
        return command;
    }

    private static AssessmentSession Open(AssessmentEngine engine, SessionFile? file, AssessOptions options, ParseResult parsed, DateOnly today)
    {
        if (file is { Exists: true })
        {
            AssessmentSession resumed = engine.Resume(file.Read());
            return parsed.GetResult(options.Pupil) is { Implicit: false } && parsed.GetValue(options.Pupil) != resumed.PupilId
                ? throw new FailedCheckException("The session file belongs to another pupil.")
                : resumed;
        }

        if (parsed.GetValue(options.MaxItems) < 0 || parsed.GetValue(options.MaxMinutes) < 0)
        {
            throw new UsageException("--max-items and --max-minutes are at least 0.");
        }

        try
        {
            return parsed.GetValue(options.Mastery) is { } mastery
                ? MasteryCheck(engine, mastery, options, parsed, today)
                : engine.Start(parsed.GetValue(options.Pupil)!, parsed.GetValue(options.Seed), options.ToSessionOptions(parsed, today));
        }
        catch (ArgumentException e)
        {
            throw new UsageException(e.Message.Split(" (Parameter", StringSplitOptions.None)[0]);
        }
    }

    private static AssessmentSession MasteryCheck(AssessmentEngine engine, string mastery, AssessOptions options, ParseResult parsed, DateOnly today)
    {
        if (options.NotWithMastery.FirstOrDefault(o => parsed.GetResult(o) is { Implicit: false }) is { } useless)
        {
            throw new UsageException($"--mastery checks one skill alone, so it does not go with {useless.Name}.");
        }

        string[] parts = mastery.Split(':');
        Representation? representation = parts is [_] ? Representation.Abstract : parts is [_, var name] ? Names.RepresentationOf(name) : null;
        return representation is null
            ? throw new UsageException("--mastery takes a skill, or a skill with a colon and abstract, pictorial or concrete.")
            : engine.StartMasteryCheck(
                parsed.GetValue(options.Pupil)!, parsed.GetValue(options.Seed), parts[0], representation.Value, options: options.ToSessionOptions(parsed, today));
    }
}
