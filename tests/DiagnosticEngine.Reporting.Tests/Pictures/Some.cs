using DiagnosticEngine.Items.Expressions;
using DiagnosticEngine.Items.Pictures;
using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Reporting.Tests.Pictures;

/// <summary>Makes pictures for tests.</summary>
internal static class Some
{
    public static Picture Picture(string model, params (string Key, object Value)[] fields) =>
        new() { Model = model, Data = Map(fields), Text = "A picture." };

    public static PictureData Map(params (string Key, object Value)[] fields) =>
        new() { Map = [.. fields.Select(f => KeyValuePair.Create(f.Key, Data(f.Value)))] };

    public static PictureData List(params object[] items) => Data(items);

    public static Rational Fraction(int numerator, int denominator) => new(numerator, denominator);

    private static PictureData Data(object value) => value switch
    {
        PictureData data => data,
        object[] list => new() { List = [.. list.Select(Data)] },
        int number => new() { Value = Value.Of((Rational)number) },
        Rational number => new() { Value = Value.Of(number) },
        _ => new() { Value = Value.Of((string)value) },
    };
}
