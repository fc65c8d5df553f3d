using DiagnosticEngine.Items;
using DiagnosticEngine.Scoring;

namespace DiagnosticEngine.Sessions;

/// <summary>Gives a new session the inputs of a snapshot, and checks at every step that it is the same session.</summary>
internal static class SessionReplay
{
    public static void Into(AssessmentSession session, SessionSnapshot snapshot)
    {
        foreach (RecordedResponse recorded in snapshot.Responses)
        {
            Give(session, snapshot, wasDrawn: false);
            Expect(session, recorded.ItemId, recorded.Variant);
            Give(session, snapshot, wasDrawn: true);
            if (session.Submit(recorded.Response).Outcome == ResponseOutcome.Invalid)
            {
                throw new SnapshotException($"The snapshot is damaged: the answer to {recorded.ItemId} cannot be read.");
            }
        }

        Give(session, snapshot, wasDrawn: false);
        if (snapshot.WasStopped)
        {
            session.Stop();
        }
        else if (snapshot.PendingItemId is { } item)
        {
            Expect(session, item, snapshot.PendingVariant ?? "");
        }
        else
        {
            session.Settle();
        }

        Give(session, snapshot, wasDrawn: true);
        if (session.Told.Count != (snapshot.Evidence?.Count ?? 0))
        {
            throw new SnapshotException("The snapshot is damaged: it holds something told twice, or after more answers than there are.");
        }

        if (session.Interviews.Count != (snapshot.Interviews?.Count ?? 0) || session.LaterSittings.Count != (snapshot.Sittings?.Count ?? 0))
        {
            throw new SnapshotException("The snapshot is damaged: a conversation or a sitting in it cannot be placed.");
        }
    }

    /// <summary>Everything that is not an answer and belongs here. What was told and what was talked about do not touch each other, so they may come in turn.</summary>
    private static void Give(AssessmentSession session, SessionSnapshot snapshot, bool wasDrawn)
    {
        Tell(session, snapshot, wasDrawn);
        Talk(session, snapshot, wasDrawn);
        foreach (RecordedSitting sitting in (snapshot.Sittings ?? []).Where(s => s.AfterStep == session.Steps.Count && s.WasDrawn == wasDrawn))
        {
            session.StartSitting(sitting.WasDrawn);
            Talk(session, snapshot, wasDrawn);
        }
    }

    private static void Talk(AssessmentSession session, SessionSnapshot snapshot, bool wasDrawn)
    {
        foreach (RecordedInterview interview in (snapshot.Interviews ?? [])
            .Where(i => i.AfterStep == session.Steps.Count && i.WasDrawn == wasDrawn && i.Sitting == session.Sitting))
        {
            try
            {
                session.Record(interview.Record, wasDrawn);
            }
            catch (ArgumentException e)
            {
                throw new SnapshotException("The snapshot is damaged: it holds a conversation that was not proposed. " + e.Message, e);
            }
        }
    }

    private static void Tell(AssessmentSession session, SessionSnapshot snapshot, bool wasDrawn)
    {
        foreach (RecordedEvidence told in (snapshot.Evidence ?? []).Where(t => t.AfterStep == session.Steps.Count && t.WasDrawn == wasDrawn))
        {
            try
            {
                session.Add(told.Evidence, wasDrawn);
            }
            catch (ArgumentException e)
            {
                throw new SnapshotException("The snapshot is damaged: it was told something that cannot be read. " + e.Message, e);
            }
        }
    }

    private static void Expect(AssessmentSession session, string itemId, string variant)
    {
        if (!session.TryGetNextItem(out ItemVariant? next) || next.Item.Id != itemId || next.Key != variant)
        {
            throw new SnapshotException(
                $"The snapshot does not replay: it holds an answer to {itemId} ({variant}) where this engine asks {next?.Item.Id ?? "nothing"} ({next?.Key}).");
        }
    }
}
