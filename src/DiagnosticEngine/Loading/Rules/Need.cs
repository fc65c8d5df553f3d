using System.Globalization;
using DiagnosticEngine.Loading.Catalogue;
using DiagnosticEngine.Loading.Reading;
using DiagnosticEngine.Loading.Syntax;

namespace DiagnosticEngine.Loading.Rules;

/// <summary>What many things need alike.</summary>
internal static class Need
{
    /// <summary>Asks for a key; one that is there but unfit was logged when it was read.</summary>
    public static void Key(YamlMapping node, string key, string what, FindingLog log)
    {
        if (!node.Has(key))
        {
            log.Add(ShapeFindings.Missing, node.Place, $"{what} has no {key}.");
        }
    }

    /// <summary>Asks for keys.</summary>
    public static void Keys(YamlMapping node, string[] keys, string what, FindingLog log)
    {
        foreach (string key in keys)
        {
            Key(node, key, what, log);
        }
    }

    /// <summary>Asks for keys of a thing with an id.</summary>
    /// <param name="node">The thing.</param>
    /// <param name="keys">The keys.</param>
    /// <param name="nameless">How messages call it where it has no id.</param>
    /// <param name="named">How messages call it, in front of its id.</param>
    /// <param name="id">Its id.</param>
    /// <param name="log">Takes the findings.</param>
    public static void Keys(YamlMapping node, string[] keys, string nameless, string named, Located<string>? id, FindingLog log)
    {
        foreach (string key in keys)
        {
            if (!node.Has(key))
            {
                Key(node, key, id is null ? nameless : $"{named} {id.Value}", log);
            }
        }
    }

    /// <summary>Asks that a key is not there that belongs to something else.</summary>
    public static void No(YamlMapping node, string key, string owner, FindingLog log)
    {
        if (node.Find(key) is { } found)
        {
            log.Add(ShapeFindings.KeyNotForKind, found.Key.Place, $"{key} belongs to {owner}.");
        }
    }

    /// <summary>Asks for the form of an id, where there is one.</summary>
    public static void IdForm(Located<string>? id, FindingLog log)
    {
        if (id is not null && !Rules.IdForm.IsWellFormed(id.Value))
        {
            log.Add(ShapeFindings.BadId, id.Place, $"{Quote.Of(id.Value)} is not an id: lower-case words or figures, joined by dots and hyphens.");
        }
    }

    /// <summary>Asks for a text that is not empty, where there is one.</summary>
    public static void Words(Located<string>? text, string key, FindingLog log)
    {
        if (text is not null && string.IsNullOrWhiteSpace(text.Value))
        {
            log.Add(ShapeFindings.BadValue, text.Place, $"{key} is empty.");
        }
    }

    /// <summary>Asks for a number within bounds, where there is one.</summary>
    public static void Between(Located<int>? number, string key, int low, int high, FindingLog log)
    {
        if (number is not null && (number.Value < low || number.Value > high))
        {
            log.Add(
                ShapeFindings.BadValue,
                number.Place,
                string.Create(CultureInfo.InvariantCulture, $"{key} should be from {low} to {high}, but is {number.Value}."));
        }
    }

    /// <summary>Asks of each thing what its sort needs.</summary>
    public static void Each<T>(IReadOnlyList<T> things, Action<T, FindingLog> check, FindingLog log)
        where T : class
    {
        for (int i = 0; i < things.Count; i++)
        {
            check(things[i], log);
        }
    }
}
