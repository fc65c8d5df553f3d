namespace DiagnosticEngine.Items;

/// <summary>How a right response may be written.</summary>
public sealed record AcceptedForms
{
    /// <summary>Forms of a number; a response in another form is invalid, not wrong. <value>Default all.</value></summary>
    public AnswerForms Forms { get; init; } = AnswerForms.All;

    /// <summary>Whether a fraction must be in lowest terms, and an algebraic expression expanded and collected. <value>Default false.</value></summary>
    public bool Simplest { get; init; }

    /// <summary>Whether a list may come in any order. <value>Default false.</value></summary>
    public bool AnyOrder { get; init; }

    /// <summary>What sort of time is asked for; of use to <see cref="ItemKind.Time"/> alone. <value>Default a 12-hour clock.</value></summary>
    public TimeForm Time { get; init; }

    /// <summary>The unit that may follow a number, or stand before it. <value>Default none: the number alone.</value></summary>
    public AnswerUnit Unit { get; init; }
}
