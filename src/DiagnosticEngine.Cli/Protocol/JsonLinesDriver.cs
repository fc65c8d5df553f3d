using System.Text.Json.Nodes;
using DiagnosticEngine.Cli.Output;
using DiagnosticEngine.Inference;
using DiagnosticEngine.Items;
using DiagnosticEngine.Scoring;
using DiagnosticEngine.Sessions;

namespace DiagnosticEngine.Cli.Protocol;

/// <summary>Runs a session over lines of JSON: the engine asks, the driver answers.</summary>
internal sealed class JsonLinesDriver(ToolContext context, AssessmentEngine engine, AssessmentSession session, SessionFile? file, bool reveal, bool why)
{
    private string _proposed = "";

    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        bool open = Ask();
        while (open && await context.In.ReadLineAsync(cancellationToken) is { } line)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                open = Take(line);
            }
        }

        if (open && file is null)
        {
            // Nobody can go on from here, so what was answered is worth its result.
            session.Stop();
        }

        if (session.Stopping is not null)
        {
            WriteResult();
        }

        return ExitCodes.Clean;
    }

    /// <summary>Sends the question that waits, if one does, and saves. False when the session is over.</summary>
    private bool Ask()
    {
        bool open = session.TryGetNextItem(out ItemVariant? variant);
        file?.Write(session.Snapshot());
        ProposeInterview();
        if (open)
        {
            Write(new JsonObject
            {
                ["type"] = "item",
                ["session"] = session.PupilId,
                ["step"] = session.Steps.Count + 1,
                ["item"] = VariantJson.Of(variant!, reveal),
            });
        }

        return open;
    }

    private bool Take(string line)
    {
        DriverMessage message;
        try
        {
            message = DriverMessage.Parse(line, session.Steps.Count + 1);
        }
        catch (FormatException e)
        {
            return Error("unreadable", e.Message);
        }

        switch (message.Type)
        {
            case "response":
                return TakeResponse(message);
            case "evidence":
                return TakeEvidence(message.Evidence!);
            case "interview":
                return TakeInterview(message.Interview!);
            case "explain":
                return Explain(message);
            case "snapshot":
                Write(new JsonObject { ["type"] = "snapshot", ["snapshot"] = JsonNode.Parse(session.Snapshot().ToJson()) });
                return true;
            case "stop":
                session.Stop();
                file?.Write(session.Snapshot());
                return false;
            default:
                return Error("unknown-type", $"There is no message of type \"{message.Type}\"; there are response, evidence, interview, explain, snapshot and stop.");
        }
    }

    private bool TakeResponse(DriverMessage message)
    {
        int step = session.Steps.Count + 1;
        SessionStep? earlier = session.Steps.FirstOrDefault(s => s.Scored.Response.Id == message.Response!.Id);
        if (earlier is null && message.Step is { } asked && asked != step)
        {
            return Error("wrong-step", $"The question that waits is step {step}, not {asked}.");
        }

        ScoredResponse scored = session.Submit(message.Response!);
        JsonObject json = StepJson.Scored(earlier?.Number ?? step, scored);
        if (earlier is not null)
        {
            json["duplicate"] = true;
        }

        Write(json);
        return Ask();
    }

    /// <summary>Proposes each conversation once; nothing waits for it.</summary>
    private void ProposeInterview()
    {
        if (session.TryGetInterview(out InterviewQuestion? question) && question.Id != _proposed)
        {
            _proposed = question.Id;
            Write(InterviewJson.Proposed(question));
        }
    }

    private bool TakeInterview(InterviewRecord record)
    {
        try
        {
            bool isNew = session.Record(record);
            file?.Write(session.Snapshot());
            Write(InterviewJson.Recorded(session, session.Interviews.First(i => i.Record.Id == record.Id), isNew));
            ProposeInterview();
            return true;
        }
        catch (ArgumentException e)
        {
            return Error("bad-interview", e.Message);
        }
    }

    /// <summary>The question that waits goes on waiting: it is not sent again.</summary>
    private bool TakeEvidence(ExternalEvidence evidence)
    {
        try
        {
            bool isNew = session.Add(evidence);
            JsonObject json = new() { ["type"] = "told" };
            foreach ((string name, JsonNode? value) in ToldJson.Of(session.Told.First(t => t.Evidence.Id == evidence.Id)))
            {
                json[name] = value?.DeepClone();
            }

            if (!isNew)
            {
                json["duplicate"] = true;
            }

            file?.Write(session.Snapshot());
            Write(json);
            return true;
        }
        catch (ArgumentException e)
        {
            return Error("bad-evidence", e.Message);
        }
    }

    private bool Explain(DriverMessage message)
    {
        int step = message.Step ?? session.Steps.Count;
        if (step == session.Steps.Count + 1 && session.PendingDecision is { } decision)
        {
            Write(StepJson.Pending(step, decision));
            return true;
        }

        if (step < 1 || step > session.Steps.Count)
        {
            return Error("no-such-step", $"There is no step {step} yet.");
        }

        Write(StepJson.Explanation(session.Steps[step - 1], session.Bank.Curriculum));
        return true;
    }

    private bool Error(string code, string message)
    {
        Write(new JsonObject { ["type"] = "error", ["code"] = code, ["message"] = message });
        return true;
    }

    private void WriteResult()
    {
        JsonObject json = Result();
        if (why)
        {
            json["explanation"] = StepJson.Session(session);
        }

        Write(json);
    }

    private JsonObject Result() => new()
    {
        ["type"] = "result",
        ["formatVersion"] = Json.FormatVersion,
        ["session"] = session.PupilId,
        ["stopReason"] = session.Stopping!.Reason,
        ["stopExplanation"] = session.Stopping!.Explanation,
        ["questions"] = session.Steps.Count,
        ["estimator"] = session.Estimator,
        ["concreteTasks"] = session.Options.ObserverId is not null,
        ["diagnosis"] = DiagnosisJson.Of(engine.Diagnose(session)),
        ["roadmap"] = RoadmapJson.Of(engine.PlanRoadmap(session)),
    };

    private void Write(JsonObject json) => context.Out.WriteLine(Json.Line(json));
}
