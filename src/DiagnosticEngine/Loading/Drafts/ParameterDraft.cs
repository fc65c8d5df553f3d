using DiagnosticEngine.Items;
using DiagnosticEngine.Items.Expressions;
using DiagnosticEngine.Loading.Reading;
using DiagnosticEngine.Loading.Syntax;

namespace DiagnosticEngine.Loading.Drafts;

/// <summary>A parameter as written: a range of whole numbers, or values to choose from.</summary>
internal sealed record ParameterDraft : IDraft
{
    public required YamlScalar Name { get; init; }

    public required YamlMapping Node { get; init; }

    public Located<long>? Low { get; init; }

    public Located<long>? High { get; init; }

    public Located<long>? Step { get; init; }

    /// <summary>Null for a range.</summary>
    public IReadOnlyList<Located<Value>>? Choices { get; init; }

    /// <summary>The parameter, or null when it is not fit for use, which was logged.</summary>
    public Parameter? ToParameter() => (Choices, Low, High) switch
    {
        ({ Count: > 0 }, _, _) => new() { Name = Name.Value, Choices = [.. Choices.Select(c => c.Value)] },
        (null, not null, not null) when Low.Value <= High.Value && Step is null or { Value: > 0 } =>
            new() { Name = Name.Value, Low = Low.Value, High = High.Value, Step = Step?.Value ?? 1 },
        _ => null,
    };
}
