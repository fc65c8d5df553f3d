namespace DiagnosticEngine.Sessions;

/// <summary>When the sittings of a session began.</summary>
internal sealed class SittingBook
{
    private readonly List<RecordedSitting> _later = [];

    /// <summary>The sittings after the first, in order.</summary>
    public IReadOnlyList<RecordedSitting> Later => _later;

    /// <summary>The sitting that goes on, from 1.</summary>
    public int Current => _later.Count + 1;

    /// <summary>Begins the next one, unless nothing was answered in this one.</summary>
    public bool Start(int afterStep, bool wasDrawn)
    {
        if (afterStep <= (_later.Count == 0 ? 0 : _later[^1].AfterStep))
        {
            return false;
        }

        _later.Add(new() { AfterStep = afterStep, WasDrawn = wasDrawn });
        return true;
    }
}
