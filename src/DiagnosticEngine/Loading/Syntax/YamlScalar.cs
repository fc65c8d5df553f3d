using YamlDotNet.Core;

namespace DiagnosticEngine.Loading.Syntax;

/// <summary>A text in a YAML file, and how it was written.</summary>
internal sealed class YamlScalar(Place place, string value, ScalarStyle style) : YamlNode(place)
{
    public string Value { get; } = value;

    public ScalarStyle Style { get; } = style;

    /// <summary>Whether it stands without quotes, so that it may be a number or a truth value.</summary>
    public bool IsPlain => Style == ScalarStyle.Plain;

    /// <summary>Whether nothing was written, as in <c>key:</c>.</summary>
    public bool IsEmpty => IsPlain && Value is "" or "~" or "null";

    public override string Description => IsEmpty ? "empty" : "a text";

    /// <summary>The place of a character of the value in the file.</summary>
    public Place PlaceOf(int offset) => ScalarPositions.PlaceOf(this, offset);

    /// <summary>The place of some characters of the value in the file; the end is left out where they run over a line break.</summary>
    public Place PlaceOf(int offset, int length)
    {
        Place start = PlaceOf(offset);
        Place last = PlaceOf(offset + length - 1);
        return last.Line == start.Line ? start with { EndColumn = last.Column + 1 } : start;
    }
}
