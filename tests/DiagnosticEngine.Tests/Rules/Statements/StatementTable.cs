using DiagnosticEngine.Items.Expressions;
using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Tests.Rules.Statements;

/// <summary>Statements in plain code, by id; a statement without an answer cannot be carried out.</summary>
internal sealed class StatementTable
{
    private readonly Dictionary<string, Func<Given, Value?>> _statements = new(StringComparer.Ordinal);

    public IEnumerable<string> Ids => _statements.Keys;

    public Func<Given, Value?> this[string id] => _statements[id];

    /// <summary>Adds a statement whose answer is a whole number.</summary>
    public void Whole(string id, Func<Given, long?> answer) => _statements.Add(id, g => answer(g) is { } whole ? Value.Of(new Rational(whole)) : null);

    /// <summary>Adds a statement whose answer is any number.</summary>
    public void Exact(string id, Func<Given, Rational?> answer) => _statements.Add(id, g => answer(g) is { } number ? Value.Of(number) : null);

    /// <summary>Adds a statement whose answer is written.</summary>
    public void Written(string id, Func<Given, string?> answer) => _statements.Add(id, g => answer(g) is { } text ? Value.Of(text) : null);

    /// <summary>Adds a statement whose answer is two numbers.</summary>
    public void Two(string id, Func<Given, (Rational First, Rational Second)> answer) =>
        _statements.Add(id, g => Value.Of([Value.Of(answer(g).First), Value.Of(answer(g).Second)]));
}
