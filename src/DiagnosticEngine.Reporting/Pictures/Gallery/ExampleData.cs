using DiagnosticEngine.Items.Expressions;
using DiagnosticEngine.Items.Pictures;
using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Reporting.Pictures.Gallery;

/// <summary>Makes picture data from plain values.</summary>
internal static class ExampleData
{
    public static Picture Picture(string model, string text, params (string Key, object Value)[] fields) =>
        new() { Model = model, Text = text, Data = Map(fields) };

    public static PictureData Map(params (string Key, object Value)[] fields) =>
        new() { Map = [.. fields.Select(f => KeyValuePair.Create(f.Key, Of(f.Value)))] };

    public static PictureData List(params object[] entries) => new() { List = [.. entries.Select(Of)] };

    /// <summary>The whole numbers from one to another, in steps.</summary>
    public static PictureData Range(int from, int to, int step = 1) =>
        new() { List = [.. Enumerable.Range(0, ((to - from) / step) + 1).Select(i => Of(from + (i * step)))] };

    public static Rational Part(int numerator, int denominator) => new(numerator, denominator);

    private static PictureData Of(object value) => value switch
    {
        PictureData data => data,
        int number => new() { Value = Value.Of((Rational)number) },
        Rational number => new() { Value = Value.Of(number) },
        bool flag => new() { Value = Value.Of(flag) },
        _ => new() { Value = Value.Of((string)value) },
    };
}
