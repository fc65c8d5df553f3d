using DiagnosticEngine.Items;
using DiagnosticEngine.Loading.Catalogue;
using DiagnosticEngine.Loading.Drafts;
using DiagnosticEngine.Loading.Syntax;

namespace DiagnosticEngine.Loading.Rules;

/// <summary>Which keys of <c>accept</c> go with which kind of item.</summary>
internal static class AcceptRules
{
    public static void Check(ItemDraft item, ItemKind kind, FindingLog log)
    {
        YamlMapping? accept = item.Node["accept"] as YamlMapping;
        if (kind == ItemKind.Time && !(accept?.Has("time") ?? false))
        {
            log.Add(
                ShapeFindings.Missing,
                accept?.Place ?? item.Node.Place,
                $"The item {item.Name} does not say which time it accepts: write accept: {{time: 12-hour}}, 24-hour or duration.");
        }

        if (accept is null)
        {
            return;
        }

        if (kind != ItemKind.Time)
        {
            Need.No(accept, "time", "a time", log);
        }

        if (kind != ItemKind.List)
        {
            Need.No(accept, "order", "a list", log);
        }

        if (kind is not (ItemKind.Numeric or ItemKind.Fraction or ItemKind.List or ItemKind.Time))
        {
            Need.No(accept, "unit", "a number, a fraction, a list or a duration", log);
        }

        if (kind == ItemKind.Time && accept.Find("unit") is { } unit)
        {
            CheckUnitOfTime(item.Accept, unit.Key, unit.Value, log);
        }
    }

    private static void CheckUnitOfTime(AcceptedForms accept, YamlScalar key, YamlNode unit, FindingLog log)
    {
        if (accept.Unit is not (AnswerUnit.None or AnswerUnit.Second or AnswerUnit.Minute or AnswerUnit.Hour))
        {
            log.Add(ShapeFindings.BadValue, unit.Place, "The unit of a time is h, min or s.");
        }

        if (accept.Unit != AnswerUnit.None && accept.Time != TimeForm.Duration)
        {
            log.Add(ShapeFindings.KeyNotForKind, key.Place, "unit belongs to a duration, not to a clock time.");
        }
    }
}
