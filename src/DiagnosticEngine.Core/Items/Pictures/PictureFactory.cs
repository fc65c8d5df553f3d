using DiagnosticEngine.Items.Expressions;

namespace DiagnosticEngine.Items.Pictures;

/// <summary>Fills in the numbers of a picture.</summary>
public static class PictureFactory
{
    private const int MostPieces = 2_000;
    private const int DeepestNesting = 16;

    /// <summary>Fills in the numbers of a picture; a key whose value is <c>none</c> is left out.</summary>
    /// <param name="picture">The picture as its author wrote it.</param>
    /// <param name="names">A value for each name that it uses.</param>
    /// <param name="locale">The language of its text, a BCP 47 tag; null for the default.</param>
    /// <exception cref="ExpressionException">An expression has no value, or the picture holds more than 2,000 pieces.</exception>
    public static Picture Create(PictureDefinition picture, IReadOnlyDictionary<string, Value> names, string? locale = null)
    {
        ArgumentNullException.ThrowIfNull(picture);
        ArgumentNullException.ThrowIfNull(names);
        return Create(picture, new Evaluation(names), locale);
    }

    /// <summary>Fills in the numbers within the bounds of an evaluation.</summary>
    internal static Picture Create(PictureDefinition picture, Evaluation evaluation, string? locale)
    {
        int pieces = 0;
        return new()
        {
            Model = picture.Model,
            Data = Fill(new() { Map = picture.Fields }, depth: 0),
            Text = picture.Text.For(locale).Render(evaluation),
        };

        PictureData Fill(PictureNode node, int depth)
        {
            Count(depth);
            return node.Map is not null ? new() { Map = [.. FillMap(node.Map, depth)] }
                : node.List is not null ? new() { List = [.. node.List.Select(n => Fill(n, depth + 1))] }
                : node.Text is not null ? new() { Value = Value.Of(node.Text.Render(evaluation)) }
                : Wrap(node.Expression!.Evaluate(evaluation), depth);
        }

        IEnumerable<KeyValuePair<string, PictureData>> FillMap(IReadOnlyList<KeyValuePair<string, PictureNode>> map, int depth)
        {
            foreach ((string key, PictureNode node) in map)
            {
                PictureData data = Fill(node, depth + 1);
                if (data.Value is not { Kind: ValueKind.None })
                {
                    yield return new(key, data);
                }
            }
        }

        PictureData Wrap(Value value, int depth)
        {
            Count(depth);
            return value.Kind == ValueKind.List
                ? new() { List = [.. value.Items.Select(v => Wrap(v, depth + 1))] }
                : new() { Value = value };
        }

        void Count(int depth)
        {
            if (++pieces > MostPieces || depth > DeepestNesting)
            {
                throw new ExpressionException($"A picture holds at most {MostPieces} pieces, at most {DeepestNesting} inside one another.", 0);
            }
        }
    }
}
