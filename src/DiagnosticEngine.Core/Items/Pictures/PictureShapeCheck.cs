using DiagnosticEngine.Items.Expressions;

namespace DiagnosticEngine.Items.Pictures;

/// <summary>Compares picture data as its author wrote it with the shape that its model takes.</summary>
internal static class PictureShapeCheck
{
    public static void Check(PictureNode node, PictureShape shape, string path, List<PictureFinding> findings)
    {
        switch (shape.Kind)
        {
            case PictureShapeKind.Map when node.Map is not null:
                CheckMap(node.Map, shape, path, findings);
                break;
            case PictureShapeKind.Map:
                Add(findings, path, $"This takes the keys {Join(shape)}.");
                break;
            case PictureShapeKind.List when node.List is not null:
                for (int i = 0; i < node.List.Count; i++)
                {
                    Check(node.List[i], shape.Entry!, $"{path}[{i}]", findings);
                }

                break;
            case PictureShapeKind.List when node.Expression is null:
                Add(findings, path, "This takes a list.");
                break;
            case PictureShapeKind.List or PictureShapeKind.Label when node.Expression is not null || node.Text is not null:
                break;
            case PictureShapeKind.Label:
                Add(findings, path, "This takes a text.");
                break;
            case not PictureShapeKind.List when node.Expression is null:
                Add(findings, path, "This takes an expression.");
                break;
        }
    }

    private static void CheckMap(
        IReadOnlyList<KeyValuePair<string, PictureNode>> map, PictureShape shape, string path, List<PictureFinding> findings)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach ((string key, PictureNode node) in map)
        {
            string keyPath = path.Length == 0 ? key : $"{path}.{key}";
            PictureField? field = shape.Fields.FirstOrDefault(f => string.Equals(f.Name, key, StringComparison.Ordinal));
            if (field is null)
            {
                string? nearest = Spelling.Nearest(key, shape.Fields.Select(f => f.Name));
                findings.Add(new() { Path = keyPath, Message = $"There is no key {key} here; the keys are {Join(shape)}.", Suggestion = nearest });
            }
            else if (!seen.Add(key))
            {
                Add(findings, keyPath, $"The key {key} is there twice.");
            }
            else
            {
                Check(node, field.Shape, keyPath, findings);
            }
        }

        foreach (PictureField field in shape.Fields.Where(f => f.IsRequired && !seen.Contains(f.Name)))
        {
            Add(findings, path, $"The key {field.Name} is missing.");
        }
    }

    private static string Join(PictureShape shape) => string.Join(", ", shape.Fields.Select(f => f.Name));

    private static void Add(List<PictureFinding> findings, string path, string message) =>
        findings.Add(new() { Path = path, Message = message });
}
