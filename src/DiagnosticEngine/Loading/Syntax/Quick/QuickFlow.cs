namespace DiagnosticEngine.Loading.Syntax.Quick;

/// <summary>Reads lists in brackets and mappings in braces.</summary>
internal sealed class QuickFlow(QuickCursor cursor, QuickScalars scalars, QuickLimits limits)
{
    private int _indent;

    /// <summary>The list or mapping that begins here; null where the full reader is needed.</summary>
    /// <param name="indent">The indentation of the block around it; all its lines are deeper.</param>
    /// <param name="depth">How many lists and mappings are open.</param>
    public YamlNode? Read(int indent, int depth)
    {
        _indent = indent;
        return Node(depth);
    }

    private YamlNode? Node(int depth) => cursor.Current switch
    {
        '[' => limits.TryOpen(depth) ? Sequence(depth) : null,
        '{' => limits.TryOpen(depth) ? Mapping(depth) : null,
        '"' or '\'' => scalars.Line(_indent),
        _ => scalars.InBrackets(_indent),
    };

    private YamlSequence? Sequence(int depth)
    {
        Place place = Open();
        List<YamlNode> items = [];
        if (!TrySkipSpace())
        {
            return null;
        }

        if (cursor.Current == ']')
        {
            cursor.Position++;
            return new(place, []);
        }

        while (limits.AreKept && Node(depth + 1) is { } item && TrySkipSpace())
        {
            items.Add(item);
            if (cursor.Current == ']')
            {
                cursor.Position++;
                return new(place, [.. items]);
            }

            if (!TryComma())
            {
                return null;
            }
        }

        return null;
    }

    private YamlMapping? Mapping(int depth)
    {
        Place place = Open();
        List<YamlEntry> entries = [];
        if (!TrySkipSpace())
        {
            return null;
        }

        if (cursor.Current == '}')
        {
            cursor.Position++;
            return new(place, []);
        }

        while (limits.AreKept
            && scalars.Key() is { } key && !QuickLimits.IsRepeated(key, entries) && TrySkipSpace() && Node(depth + 1) is { } value && TrySkipSpace())
        {
            entries.Add(new(key, value));
            if (cursor.Current == '}')
            {
                cursor.Position++;
                return new(place, [.. entries]);
            }

            if (!TryComma())
            {
                return null;
            }
        }

        return null;
    }

    private Place Open()
    {
        Place place = cursor.Here();
        cursor.Position++;
        return place;
    }

    private bool TryComma()
    {
        if (cursor.Current != ',')
        {
            return false;
        }

        cursor.Position++;
        return TrySkipSpace();
    }

    /// <summary>Passes over spaces and line breaks; false where the next line is not deep enough or the file ends.</summary>
    private bool TrySkipSpace()
    {
        cursor.SkipSpaces();
        bool isOnNextLine = false;
        while (cursor.Current == '\n')
        {
            cursor.NextLine();
            cursor.SkipSpaces();
            isOnNextLine = true;
        }

        return !cursor.IsAtEnd && (!isOnNextLine || cursor.Column > _indent);
    }
}
