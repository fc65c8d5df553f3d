using System.Collections;
using System.Globalization;
using System.Reflection;
using DiagnosticEngine.Items;
using DiagnosticEngine.Items.Expressions;

namespace DiagnosticEngine.Testing;

/// <summary>Walks everything that can be reached from an object through its properties.</summary>
public static class ModelWalk
{
    /// <summary>Where two objects differ, as "path: one, other"; empty where they are alike all through.</summary>
    public static IReadOnlyList<string> Differences(object one, object other)
    {
        List<string> differences = [];
        Compare(one, other, "", [], differences);
        return differences;
    }

    /// <summary>Every object of the model that can be reached, by type.</summary>
    public static IReadOnlyDictionary<Type, List<object>> Instances(object root)
    {
        Dictionary<Type, List<object>> found = [];
        HashSet<object> seen = new(ReferenceEqualityComparer.Instance);
        Stack<object?> waiting = new([root]);
        while (waiting.TryPop(out object? next))
        {
            if (next is null || IsLeaf(next) || !seen.Add(next))
            {
                continue;
            }

            if (next is IEnumerable list)
            {
                list.Cast<object?>().ToList().ForEach(waiting.Push);
                continue;
            }

            if (IsModel(next.GetType()))
            {
                (found.TryGetValue(next.GetType(), out List<object>? others) ? others : found[next.GetType()] = []).Add(next);
            }

            PropertiesOf(next.GetType()).ToList().ForEach(p => waiting.Push(p.GetValue(next)));
        }

        return found;
    }

    /// <summary>Public properties; of a text the languages too.</summary>
    public static IEnumerable<PropertyInfo> PropertiesOf(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        BindingFlags hidden = type == typeof(LocalizedTemplate) ? BindingFlags.NonPublic : BindingFlags.Default;
        return type.GetProperties(BindingFlags.Public | BindingFlags.Instance | hidden)
            .Where(p => p.GetIndexParameters().Length == 0 && p.Name != "EqualityContract");
    }

    private static void Compare(object? one, object? other, string path, HashSet<(object One, object Other)> seen, List<string> differences)
    {
        if (one is null || other is null || IsLeaf(one) || IsLeaf(other))
        {
            if (!Equals(one, other))
            {
                differences.Add($"{path}: {one ?? "null"}, {other ?? "null"}");
            }

            return;
        }

        if (!one.GetType().IsValueType && !seen.Add((one, other)))
        {
            return;
        }

        if (one is IEnumerable ones && other is IEnumerable others)
        {
            object?[] left = [.. ones.Cast<object?>()];
            object?[] right = [.. others.Cast<object?>()];
            Compare(left.Length, right.Length, path + ".Count", seen, differences);
            for (int i = 0; i < Math.Min(left.Length, right.Length); i++)
            {
                Compare(left[i], right[i], string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]"), seen, differences);
            }
        }
        else if (one.GetType() != other.GetType())
        {
            differences.Add($"{path}: {one.GetType()}, {other.GetType()}");
        }
        else
        {
            foreach (PropertyInfo property in PropertiesOf(one.GetType()))
            {
                Compare(property.GetValue(one), property.GetValue(other), $"{path}.{property.Name}", seen, differences);
            }
        }
    }

    private static bool IsLeaf(object value) => value is string or Value || (value.GetType().IsValueType && !value.GetType().Name.StartsWith("KeyValuePair", StringComparison.Ordinal));

    private static bool IsModel(Type type) => type.Namespace?.StartsWith("DiagnosticEngine", StringComparison.Ordinal) == true;
}
