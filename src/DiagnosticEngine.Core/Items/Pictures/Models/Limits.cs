using DiagnosticEngine.Items.Expressions;
using DiagnosticEngine.Items.Pictures.Drawing;
using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Items.Pictures.Models;

/// <summary>Sentences about numbers that do not go together; null where they do.</summary>
internal static class Limits
{
    public static string? NotMore(PictureData data, string part, string whole) => data.Integer(part) > data.Integer(whole)
        ? $"{part} is {data.Integer(part)}, more than {whole}, {data.Integer(whole)}."
        : null;

    public static string? Shaded(PictureData data, string path, int most) =>
        data.Integer("shaded") > most ? $"{path}shaded is {data.Integer("shaded")}, more than there is, {most}." : null;

    public static string? AtMost(PictureData data, string key, int most, string path = "") =>
        data.Integer(key) > most ? $"{path}{key} is {data.Integer(key)}, more than can be drawn, {most}." : null;

    /// <summary>Between one and so many entries.</summary>
    public static string? Entries(PictureData data, string key, int most, string path = "") => data.Items(key).Count switch
    {
        0 => $"{path}{key} has no entries.",
        int count when count > most => $"{path}{key} has {count} entries, more than can be drawn, {most}.",
        _ => null,
    };

    public static string? AtMostEntries(PictureData data, string key, int most, string path = "") =>
        data.Items(key).Count > most ? Entries(data, key, most, path) : null;

    public static string? OneOf(PictureData data, string key, params IReadOnlyList<string> allowed) =>
        data[key] is { } found && !allowed.Contains(found.Text(), StringComparer.Ordinal)
            ? $"{key} is {found.Text()}, not {string.Join(" or ", allowed)}."
            : null;

    public static string? Switch(PictureData data, string key) =>
        data[key] is { Value: not { Kind: ValueKind.Boolean } } found ? $"{key} is {found.Text()}, not true or false." : null;

    /// <summary>Whether marks from one end to the other can be drawn.</summary>
    public static string? Steps(PictureData data, string from, string to, Rational otherwiseFrom, int most, string path = "", Rational? otherwiseStep = null)
    {
        Rational low = data.Number(from, otherwiseFrom);
        Rational high = data.Number(to);
        return low >= high ? $"{path}{to} is {high}; it is above {low}."
            : (data["step"]?.Number() ?? otherwiseStep) is not { } step ? null
            : step.Sign <= 0 ? $"{path}step is {step}; it is above 0."
            : (high - low) / step > most ? $"{path}step makes more than {most} marks."
            : null;
    }

    public static string? Within(PictureData? place, string path, Rational low, Rational high, string where) =>
        place?.Number() is { } value && (value < low || value > high) ? $"{path} is {value}, which is not on {where}." : null;

    /// <summary>Whether numbers that stand beside a line leave room for each other.</summary>
    /// <param name="numbers">The numbers.</param>
    /// <param name="path">Their key.</param>
    /// <param name="range">The length of the line, in its numbers.</param>
    /// <param name="most">How many numbers would fill it.</param>
    public static string? Crowded(IReadOnlyList<Rational> numbers, string path, Rational range, int most)
    {
        Rational[] ordered = [.. numbers.Order()];
        return ordered.Zip(ordered.Skip(1)).Any(pair => pair.Second > pair.First && (pair.Second - pair.First) * most < range)
            ? $"{path} are too close together to be read."
            : null;
    }
}
