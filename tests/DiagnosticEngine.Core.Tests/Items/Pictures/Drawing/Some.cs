using DiagnosticEngine.Items.Expressions;
using DiagnosticEngine.Items.Pictures;
using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Core.Tests.Items.Pictures.Drawing;

/// <summary>Makes pictures for tests.</summary>
internal static class Some
{
    public static Picture Picture(string model, params (string Key, object Value)[] fields) =>
        new() { Model = model, Data = Map(fields), Text = "What is seen." };

    public static PictureData Map(params (string Key, object Value)[] fields) =>
        new() { Map = [.. fields.Select(f => KeyValuePair.Create(f.Key, Data(f.Value)))] };

    public static PictureData List(params object[] items) => new() { List = [.. items.Select(Data)] };

    public static PictureData Data(object value) => value switch
    {
        PictureData data => data,
        IEnumerable<object> list => new() { List = [.. list.Select(Data)] },
        int number => new() { Value = Value.Of((Rational)number) },
        Rational number => new() { Value = Value.Of(number) },
        bool flag => new() { Value = Value.Of(flag) },
        _ => new() { Value = Value.Of((string)value) },
    };
}
