using DiagnosticEngine.Items.Expressions;
using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Items.Pictures;

/// <summary>Checks each number of a picture by itself.</summary>
internal static class PictureValueCheck
{
    private const int HighestCount = 1_000;
    private const int MostProblems = 20;
    private const int LongestLabel = 60;

    // Far more than any page shows, and small enough to be drawn with ordinary numbers.
    private static readonly Rational HighestNumber = new(1_000_000_000);

    public static void Check(PictureData data, PictureShape shape, string path, List<string> problems)
    {
        if (problems.Count >= MostProblems)
        {
            return;
        }

        switch (shape.Kind)
        {
            case PictureShapeKind.Map:
                foreach (PictureField field in shape.Fields)
                {
                    string keyPath = path.Length == 0 ? field.Name : $"{path}.{field.Name}";
                    if (data[field.Name] is { } inner)
                    {
                        Check(inner, field.Shape, keyPath, problems);
                    }
                    else if (field.IsRequired)
                    {
                        problems.Add($"{keyPath} is missing.");
                    }
                }

                break;
            case PictureShapeKind.List when data.List is null:
                problems.Add($"{path} is not a list.");
                break;
            case PictureShapeKind.List:
                for (int i = 0; i < data.List.Count; i++)
                {
                    Check(data.List[i], shape.Entry!, $"{path}[{i}]", problems);
                }

                break;
            default:
                if (Wanted(data.Value, shape.Kind) is { } wanted)
                {
                    problems.Add($"{path} is {(data.Value is null ? "missing" : Describe.A(data.Value))}, not {wanted}.");
                }

                break;
        }
    }

    private static string? Wanted(Value? value, PictureShapeKind kind) => kind switch
    {
        PictureShapeKind.Number => IsNumber(value) ? null : "a number that can be drawn",
        PictureShapeKind.Count => IsCount(value, 0) ? null : $"a whole number from 0 to {HighestCount}",
        PictureShapeKind.PositiveCount => IsCount(value, 1) ? null : $"a whole number from 1 to {HighestCount}",
        _ => value is null ? "a value" : value.ToString().Length > LongestLabel ? $"at most {LongestLabel} characters long" : null,
    };

    private static bool IsNumber(Value? value) => value is { Kind: ValueKind.Number } && Rational.Abs(value.Number) <= HighestNumber;

    private static bool IsCount(Value? value, int lowest) =>
        value is { Kind: ValueKind.Number, Number.IsInteger: true } && value.Number >= lowest && value.Number <= HighestCount;
}
