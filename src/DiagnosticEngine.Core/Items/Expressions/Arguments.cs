using System.Numerics;
using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Items.Expressions;

/// <summary>The values that a function is called with, read by kind.</summary>
internal readonly struct Arguments(Function function, Value[] values, Evaluation evaluation, int position)
{
    private static readonly string[] Places = ["first", "second", "third"];

    public int Count => values.Length;

    public Value this[int index] => values[index];

    /// <summary>The number at a place.</summary>
    public Rational Number(int index) => values[index].Kind == ValueKind.Number ? values[index].Number : throw Wanted(index, "a number");

    /// <summary>The whole number at a place.</summary>
    public BigInteger Whole(int index) => values[index].Kind == ValueKind.Number && values[index].Number.IsInteger
        ? values[index].Number.Numerator
        : throw Wanted(index, "a whole number");

    /// <summary>The whole number of at least 0 at a place.</summary>
    public BigInteger Natural(int index) =>
        Whole(index) is { Sign: >= 0 } natural ? natural : throw Wanted(index, "a whole number that is not negative");

    /// <summary>The whole number at a place, from the lowest to the highest allowed.</summary>
    public int Between(int index, int lowest, int highest)
    {
        BigInteger whole = Whole(index);
        return whole >= lowest && whole <= highest ? (int)whole : throw Wanted(index, $"a whole number from {lowest} to {highest}");
    }

    /// <summary>The text at a place.</summary>
    public string Text(int index) => values[index].Kind == ValueKind.Text ? values[index].Text : throw Wanted(index, "text");

    /// <summary>The list at a place; reading it all is paid for.</summary>
    public IReadOnlyList<Value> List(int index)
    {
        if (values[index].Kind != ValueKind.List)
        {
            throw Wanted(index, "a list");
        }

        evaluation.Spend(Evaluation.CostOf(values[index]), position);
        return values[index].Items;
    }

    /// <summary>The numbers given one by one, or in a list.</summary>
    public IReadOnlyList<Rational> Numbers()
    {
        IReadOnlyList<Value> given = values is [{ Kind: ValueKind.List }] ? List(0) : values;
        Rational[] numbers = new Rational[given.Count];
        for (int i = 0; i < numbers.Length; i++)
        {
            numbers[i] = given[i].Kind == ValueKind.Number
                ? given[i].Number
                : throw Wrong($"needs numbers, not {Describe.A(given[i])}");
        }

        return numbers;
    }

    /// <summary>Counts work.</summary>
    public void Spend(int steps) => evaluation.Spend(steps, position);

    public Value Result(Rational number) => evaluation.Number(number, position);

    public Value Result(BigInteger number) => evaluation.Number(new(number), position);

    public Value Result(string text) => evaluation.Text(text, position);

    public Value Result(Value[] list) => evaluation.List(list, position);

    /// <summary>The exception that says what the function cannot do: "at needs …".</summary>
    public ExpressionException Wrong(string what) => new($"{function.Name} {what}.", position);

    private ExpressionException Wanted(int index, string wanted)
    {
        string place = values.Length == 1 ? "" : index < Places.Length ? $" as its {Places[index]} value" : $" as value {index + 1}";
        return Wrong($"needs {wanted}{place}, not {Describe.A(values[index])}");
    }
}
