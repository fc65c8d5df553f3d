using System.Collections.ObjectModel;
using System.Globalization;
using System.Numerics;
using DiagnosticEngine.Items.Expressions;
using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Items.Bundles;

/// <summary>Values: numbers that fit 64 bits, texts, true, false, null and lists as JSON has them; other numbers as {"number": "3/4"}.</summary>
internal static class ValueFormat
{
    // As long as a numerator and a denominator of 4,096 bits.
    private const int LongestNumber = 2_500;
    private const int SharedNumbers = 1_000;

    // Most numbers are small. Where two threads make the same, either will do.
    private static readonly Value?[] s_shared = new Value?[SharedNumbers];

    public static void Write(BundleWriter writer, Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.None:
                writer.Json.WriteNullValue();
                break;
            case ValueKind.Boolean:
                writer.Json.WriteBooleanValue(value.Boolean);
                break;
            case ValueKind.Text:
                writer.Text(value.Text);
                break;
            case ValueKind.List:
                writer.List(value.Items, Write);
                break;
            case ValueKind.Number when value.Number.IsInteger && value.Number.Numerator >= long.MinValue && value.Number.Numerator <= long.MaxValue:
                writer.Json.WriteNumberValue((long)value.Number.Numerator);
                break;
            case ValueKind.Number:
                writer.Open();
                writer.Text("number"u8, value.Number.ToString());
                writer.Close();
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(value));
        }
    }

    public static Value Read(ref BundleReader reader)
    {
        switch (reader.Next)
        {
            case (byte)'"':
                return Value.Of(reader.Text());
            case (byte)'[':
                return Value.Of(reader.List(Read));
            case (byte)'{':
                reader.Open();
                string number = reader.Text("number"u8);
                reader.Close();
                return Value.Of(Number(number));
            default:
                return reader.TryWord("null"u8) ? Value.None
                    : reader.TryWord("true"u8) ? Value.True
                    : reader.TryWord("false"u8) ? Value.False
                    : Number(reader.Whole());
        }
    }

    public static Value Read(ref BundleReader reader, ReadOnlySpan<byte> name)
    {
        reader.Expect(name);
        return Read(ref reader);
    }

    public static void WriteMap(BundleWriter writer, ReadOnlySpan<byte> name, IReadOnlyDictionary<string, Value> values)
    {
        if (values.Count > 0)
        {
            writer.Name(name);
            writer.Map(values, Write);
        }
    }

    public static IReadOnlyDictionary<string, Value> ReadMap(ref BundleReader reader, ReadOnlySpan<byte> name) =>
        reader.Has(name) ? reader.Table(Read) : ReadOnlyDictionary<string, Value>.Empty;

    private static Value Number(long whole) => whole is >= 0 and < SharedNumbers ? s_shared[whole] ??= Make(whole) : Make(whole);

    private static Value Make(long whole) => Value.Of(new Rational(whole));

    private static Rational Number(string text)
    {
        if (text.Length > LongestNumber)
        {
            throw new FormatException("It holds a number that is too long.");
        }

        string[] parts = text.Split('/', 2);
        BigInteger denominator = parts.Length == 1 ? BigInteger.One : BigInteger.Parse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture);
        return denominator.IsZero
            ? throw new FormatException("It holds a fraction over 0.")
            : new(BigInteger.Parse(parts[0], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture), denominator);
    }
}
