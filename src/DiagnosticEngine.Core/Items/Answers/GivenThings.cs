using DiagnosticEngine.Items.Expressions;

namespace DiagnosticEngine.Items.Answers;

/// <summary>The things that an item gives to be put in order.</summary>
internal sealed class GivenThings
{
    private readonly IReadOnlyList<Value> _things;

    public GivenThings(Value answer) => _things = answer.Kind == ValueKind.List ? answer.Items : [];

    public int Count => _things.Count;

    /// <summary>Whether all are numbers or texts, and no two are alike.</summary>
    public bool AreDistinct =>
        _things.All(t => t.Kind is ValueKind.Number or ValueKind.Text && t.ToString().Trim().Length > 0)
        && _things.Select(t => FormKey.Plain(t.ToString())).Distinct(StringComparer.Ordinal).Count() == Count
        && _things.Where(t => t.Kind == ValueKind.Number).Distinct().Count() == _things.Count(t => t.Kind == ValueKind.Number);

    /// <summary>The given things in the order written; null unless each is there just once.</summary>
    public Value? InOrder(IEnumerable<string> written)
    {
        List<Value> order = [];
        foreach (string text in written)
        {
            if (Find(text) is not { } thing || order.Contains(thing))
            {
                return null;
            }

            order.Add(thing);
        }

        return order.Count == Count ? Value.Of(order) : null;
    }

    /// <summary>The things in the order of a list of values.</summary>
    public Value? InOrder(Value list) => list.Kind == ValueKind.List ? InOrder(list.Items.Select(i => i.ToString())) : null;

    /// <summary>What is written just so; failing that, the one thing with the same value.</summary>
    private Value? Find(string text)
    {
        string key = FormKey.Plain(text);
        if (_things.FirstOrDefault(t => FormKey.Plain(t.ToString()) == key) is { } same)
        {
            return same;
        }

        if (NumberReader.Read(text) is not { } number)
        {
            return null;
        }

        Value[] equal = [.. _things.Where(t => NumberReader.Read(t.ToString()) is { } given && given.Value == number.Value)];
        return equal.Length == 1 ? equal[0] : null;
    }
}
