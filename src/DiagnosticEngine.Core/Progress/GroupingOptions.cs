namespace DiagnosticEngine.Progress;

/// <summary>How groups are made.</summary>
public sealed record GroupingOptions
{
    /// <summary>The size that small groups keep unless somebody says otherwise in so many words.</summary>
    public const int UsualMaxSize = 4;

    /// <summary>Most pupils in a group, 1 to 6. <value>Default 4. More needs <see cref="AllowsLargerGroups"/> too.</value></summary>
    public int MaxSize { get; init; } = UsualMaxSize;

    /// <summary>Says that groups above 4 are meant. <value>Default false.</value></summary>
    public bool AllowsLargerGroups { get; init; }

    /// <summary>Most steps that a group works on together, 1 to 4. <value>Default 3.</value></summary>
    public int StepsPerGroup { get; init; } = 3;

    /// <summary>Whom a group may bring together. <value>Default anybody.</value></summary>
    public GroupLimit Limit { get; init; }

    /// <summary>What it is worth that a pupil works on one of their next steps, 1 to 100. <value>Default 2: a choice.</value></summary>
    public int CoveredWorth { get; init; } = 2;

    /// <summary>What it costs that a pupil sits through a step that is not theirs, 0 to 100. <value>Default 1: a choice.</value></summary>
    public int IdleCost { get; init; } = 1;

    internal void Check()
    {
        if (MaxSize > UsualMaxSize && !AllowsLargerGroups)
        {
            throw new ArgumentException($"A group of {MaxSize} is above {UsualMaxSize}; say that larger groups are meant to get them.", nameof(MaxSize));
        }

        if (MaxSize is < 1 or > 6 || StepsPerGroup is < 1 or > 4 || CoveredWorth is < 1 or > 100 || IdleCost is < 0 or > 100 || !Enum.IsDefined(Limit))
        {
            throw new ArgumentException("Groups have 1 to 6 pupils and 1 to 4 steps; a covered step is worth 1 to 100, an idle one costs 0 to 100.", nameof(StepsPerGroup));
        }
    }
}
