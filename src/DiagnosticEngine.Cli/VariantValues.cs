using DiagnosticEngine.Items;
using DiagnosticEngine.Items.Expressions;

namespace DiagnosticEngine.Cli;

/// <summary>Reads parameter values such as "a=52,b=38" and makes the variant that they name.</summary>
internal static class VariantValues
{
    public static ItemVariant Create(Item item, string text, string? locale)
    {
        Dictionary<string, Value> values = new(StringComparer.Ordinal);
        foreach (string pair in text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            string[] parts = pair.Split('=', 2, StringSplitOptions.TrimEntries);
            if (parts.Length != 2 || item.Parameters.All(p => p.Name != parts[0]))
            {
                throw new UsageException($"\"{pair}\" sets no parameter of {item.Id}; it has {string.Join(", ", item.Parameters.Select(p => p.Name))}.");
            }

            values[parts[0]] = ValueOf(parts[1]);
        }

        if (item.Parameters.FirstOrDefault(p => !values.ContainsKey(p.Name)) is { } missing)
        {
            throw new UsageException($"--with has to set the parameter {missing.Name} too.");
        }

        return VariantFactory.TryCreate(item, values, out ItemVariant? variant, out VariantRefusal? refusal, locale)
            ? variant
            : throw new FailedCheckException($"{item.Id} has no such variant: {refusal.Message}");
    }

    private static Value ValueOf(string text)
    {
        try
        {
            return Expression.TryParse(text, out Expression? expression, out _) && expression.Names.Count == 0
                ? expression.Evaluate(new Dictionary<string, Value>(StringComparer.Ordinal))
                : Value.Of(text);
        }
        catch (ExpressionException e)
        {
            throw new UsageException($"\"{text}\" has no value: {e.Message}");
        }
    }
}
