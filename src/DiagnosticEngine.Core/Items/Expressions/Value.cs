using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Items.Expressions;

/// <summary>An exact value: a number, true or false, text, a list, or nothing.</summary>
/// <remarks>Immutable and safe to share between threads. Equality is by value; a list equals a list with equal values in the same order.</remarks>
public sealed class Value : IEquatable<Value>
{
    private const int SharedNumbers = 1_024;

    // Small whole numbers come up over and over; a race makes one twice, which does no harm.
    private static readonly Value?[] Shared = new Value?[SharedNumbers];
    private readonly Rational _number;
    private readonly string _text;
    private readonly Value[] _items;

    private Value(ValueKind kind, Rational number = default, string text = "", Value[]? items = null)
    {
        Kind = kind;
        _number = number;
        _text = text;
        _items = items ?? [];
    }

    /// <summary>Nothing.</summary>
    public static Value None { get; } = new(ValueKind.None);

    /// <summary>True.</summary>
    public static Value True { get; } = new(ValueKind.Boolean, Rational.One);

    /// <summary>False.</summary>
    public static Value False { get; } = new(ValueKind.Boolean);

    /// <summary>What sort of value this is.</summary>
    public ValueKind Kind { get; }

    /// <summary>The number.</summary>
    /// <exception cref="InvalidOperationException">This is not a number.</exception>
    public Rational Number => Kind == ValueKind.Number ? _number : throw Not("a number");

    /// <summary>True or false.</summary>
    /// <exception cref="InvalidOperationException">This is neither.</exception>
    public bool Boolean => Kind == ValueKind.Boolean ? _number.Sign != 0 : throw Not("true or false");

    /// <summary>The text.</summary>
    /// <exception cref="InvalidOperationException">This is not text.</exception>
    public string Text => Kind == ValueKind.Text ? _text : throw Not("text");

    /// <summary>The values of a list.</summary>
    /// <exception cref="InvalidOperationException">This is not a list.</exception>
    public IReadOnlyList<Value> Items => Kind == ValueKind.List ? _items : throw Not("a list");

    /// <summary>Makes a number.</summary>
    public static Value Of(Rational number)
    {
        if (!number.IsInteger || number.Sign < 0 || number.Numerator >= SharedNumbers)
        {
            return new(ValueKind.Number, number);
        }

        ref Value? shared = ref Shared[(int)number.Numerator];
        return shared ??= new(ValueKind.Number, number);
    }

    /// <summary>Makes true or false.</summary>
    public static Value Of(bool boolean) => boolean ? True : False;

    /// <summary>Makes text.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static Value Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(ValueKind.Text, text: text);
    }

    /// <summary>Makes a list.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    public static Value Of(IEnumerable<Value> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return new(ValueKind.List, items: [.. items]);
    }

    /// <inheritdoc/>
    public bool Equals(Value? other) =>
        other is not null && Kind == other.Kind && _number == other._number
        && string.Equals(_text, other._text, StringComparison.Ordinal) && _items.AsSpan().SequenceEqual(other._items);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Value);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        hash.Add(Kind);
        hash.Add(_number);
        hash.Add(_text, StringComparer.Ordinal);
        foreach (Value item in _items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <summary>Writes the value as a pupil would: 14, 3/4, forty-two, "30, 40"; nothing is empty.</summary>
    public override string ToString() => Kind switch
    {
        ValueKind.Number => _number.ToString(),
        ValueKind.Boolean => _number.Sign != 0 ? "true" : "false",
        ValueKind.Text => _text,
        ValueKind.List => string.Join(", ", _items.Select(i => i.ToString())),
        _ => "",
    };

    private InvalidOperationException Not(string wanted) => new($"The value \"{this}\" is not {wanted}.");
}
