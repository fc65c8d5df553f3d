namespace DiagnosticEngine.Diagnoses;

/// <summary>How far a pupil gets with a skill in a representation, alone or with help: read from the answers, never inferred.</summary>
/// <remarks>
/// After the zone of proximal development (Vygotsky, 1978), measured by the help it takes (Campione and Brown, 1987). Immutable and safe to share between
/// threads.
/// </remarks>
public sealed record Zone
{
    /// <summary>Alone, with help, not yet, or not assessed.</summary>
    public required ZoneKind Kind { get; init; }

    /// <summary>The level of help that it takes, 1 to 5, as <see cref="Items.HelpLevel"/> counts them; 0 where the kind is not <see cref="ZoneKind.WithHelp"/>.</summary>
    public int HelpLevel { get; init; }

    /// <summary>The steps of the session that it rests on, in order.</summary>
    public IReadOnlyList<int> Steps { get; init; } = [];

    /// <summary>Whether help was needed at first and the last two answers after it were right without: near transfer.</summary>
    public bool HasNearTransfer { get; init; }

    /// <summary>Whether teaching can start here: it takes help of level 1 to 3.</summary>
    public bool IsStart => Kind == ZoneKind.WithHelp && HelpLevel <= Items.HelpLevel.Representation;
}
