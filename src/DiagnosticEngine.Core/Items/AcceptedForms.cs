namespace DiagnosticEngine.Items;

/// <summary>How a right response may be written.</summary>
public sealed record AcceptedForms
{
    /// <summary>Forms of a number; a response in another form is invalid, not wrong. <value>Default all.</value></summary>
    public AnswerForms Forms { get; init; } = AnswerForms.All;

    /// <summary>Whether a fraction must be in lowest terms. <value>Default false.</value></summary>
    public bool Simplest { get; init; }

    /// <summary>Whether a list may come in any order. <value>Default false.</value></summary>
    public bool AnyOrder { get; init; }
}
