using DiagnosticEngine.Items.Expressions;

namespace DiagnosticEngine.Items.Pictures;

/// <summary>A piece of picture data: exactly one of a value, a list or a map.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record PictureData
{
    /// <summary>The value; null for a list or map.</summary>
    public Value? Value { get; init; }

    /// <summary>The list; null otherwise.</summary>
    public IReadOnlyList<PictureData>? List { get; init; }

    /// <summary>The map; null otherwise.</summary>
    public IReadOnlyList<KeyValuePair<string, PictureData>>? Map { get; init; }

    /// <summary>The data under a key of a map, or null.</summary>
    public PictureData? this[string key]
    {
        get
        {
            foreach ((string name, PictureData data) in Map ?? [])
            {
                if (string.Equals(name, key, StringComparison.Ordinal))
                {
                    return data;
                }
            }

            return null;
        }
    }

    /// <summary>The whole number under a key, or the default where there is none.</summary>
    public int Integer(string key, int otherwise = 0) =>
        this[key]?.Value is { Kind: ValueKind.Number } value ? (int)value.Number.Floor : otherwise;
}
