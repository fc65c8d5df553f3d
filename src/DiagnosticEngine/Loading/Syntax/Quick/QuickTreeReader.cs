namespace DiagnosticEngine.Loading.Syntax.Quick;

/// <summary>Builds the node tree of a file that is written plainly, as nearly all are, many times faster than the full YAML reader.</summary>
/// <remarks>
/// It reads mappings and lists in blocks and in brackets, plain texts on one line, quoted texts on one line, and texts in blocks. Whatever
/// else it meets, and whatever could be a mistake, it leaves to the full reader by giving up: what it does read is what the full reader
/// would have read, places included. Used once.
/// </remarks>
internal sealed class QuickTreeReader
{
    private readonly QuickCursor _cursor;
    private readonly QuickScalars _scalars;
    private readonly QuickFlow _flow;
    private readonly QuickLimits _limits;

    private QuickTreeReader(SourceFile file, QuickLimits limits)
    {
        _cursor = new(file);
        _limits = limits;
        _scalars = new(_cursor, limits);
        _flow = new(_cursor, _scalars, limits);
    }

    /// <summary>The tree; null where the full reader is needed.</summary>
    /// <param name="file">The file.</param>
    /// <param name="budget">The nodes that there may be; those read are taken from it.</param>
    /// <param name="maxDepth">Deepest nesting.</param>
    public static YamlNode? Read(SourceFile file, NodeBudget budget, int maxDepth)
    {
        if (file.Text.AsSpan().IndexOfAny('\t', '\r') >= 0)
        {
            return null;
        }

        QuickLimits limits = new(budget.Left, maxDepth);
        YamlNode? root = new QuickTreeReader(file, limits).ReadRoot();
        return root is not null && limits.AreKept && budget.TrySpendAll(limits.Nodes) ? root : null;
    }

    private YamlNode? ReadRoot()
    {
        _cursor.GoToContent();
        YamlNode? root = _cursor.IsAtEnd || _cursor.Column > 0 ? null : Block(0);
        return _cursor.IsAtEnd ? root : null;
    }

    /// <summary>The mapping or list that begins here; then the cursor is at what follows it.</summary>
    private YamlNode? Block(int depth) => !_limits.TryOpen(depth) ? null : _cursor.IsAtEntry ? Sequence(_cursor.Here(), _cursor.Column, depth) : Mapping(_cursor.Column, depth);

    private YamlMapping? Mapping(int indent, int depth)
    {
        Place place = _cursor.Here();
        List<YamlEntry> entries = [];
        do
        {
            if (_scalars.Key() is not { } key || QuickLimits.IsRepeated(key, entries) || Value(indent, depth + 1) is not { } value || !_limits.AreKept)
            {
                return null;
            }

            entries.Add(new(key, value));
        }
        while (!_cursor.IsAtEnd && _cursor.Column == indent);

        return _cursor.IsAtEnd || _cursor.Column < indent ? new(place, [.. entries]) : null;
    }

    private YamlSequence? Sequence(Place place, int indent, int depth)
    {
        List<YamlNode> items = [];
        do
        {
            _cursor.Position++;
            _cursor.SkipSpaces();
            YamlNode? item = _cursor.IsAtEntry || _scalars.IsAtKey() ? Block(depth + 1) : Inline(indent, depth + 1);
            if (item is null || !_limits.AreKept)
            {
                return null;
            }

            items.Add(item);
        }
        while (!_cursor.IsAtEnd && _cursor.Column == indent && _cursor.IsAtEntry);

        return _cursor.IsAtEnd || _cursor.Column <= indent ? new(place, [.. items]) : null;
    }

    /// <summary>What follows a key's colon, on the same line or below.</summary>
    private YamlNode? Value(int indent, int depth)
    {
        _cursor.SkipSpaces();
        if (_cursor.Current is not ('\n' or '#'))
        {
            return Inline(indent, depth);
        }

        // A comment needs the space before it.
        _cursor.Position -= _cursor.Current == '#' ? 1 : 0;
        _cursor.TryEndLine();
        _cursor.GoToContent();
        if (_cursor.IsAtEnd || _cursor.Column < indent)
        {
            return null;
        }

        // A list may stand no deeper than its key; to the full reader it then begins with its first dash, which has an end.
        return _cursor.Column > indent ? _cursor.Current is '[' or '{' or '"' or '\'' ? Inline(indent, depth) : Block(depth)
            : _cursor.IsAtEntry && _limits.TryOpen(depth) ? Sequence(_cursor.Here() with { EndColumn = _cursor.Column + 2 }, indent, depth)
            : null;
    }

    /// <summary>What stands here and ends on this line, or in brackets, or is a text in a block.</summary>
    private YamlNode? Inline(int indent, int depth)
    {
        YamlNode? node;
        switch (_cursor.Current)
        {
            case '|' or '>':
                node = _scalars.Block(indent);
                break;
            case '[' or '{':
                node = _flow.Read(indent, depth);
                node = node is not null && _cursor.TryEndLine() ? node : null;
                break;
            default:
                node = _scalars.Line(indent);
                node = node is not null && _cursor.TryEndLine() ? node : null;
                break;
        }

        // What is deeper on the next line would go on with the text, or is a mistake.
        _cursor.GoToContent();
        return _cursor.IsAtEnd || _cursor.Column <= indent ? node : null;
    }
}
