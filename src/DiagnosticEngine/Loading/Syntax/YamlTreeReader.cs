using System.Globalization;
using DiagnosticEngine.Loading.Catalogue;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace DiagnosticEngine.Loading.Syntax;

/// <summary>Builds the node tree of one file from YAML events, without recursion and within limits.</summary>
/// <remarks>Stops at the first thing that makes the rest doubtful and logs it; used once.</remarks>
internal sealed class YamlTreeReader(SourceFile file, FindingLog log, NodeBudget budget, int maxDepth)
{
    private readonly Stack<YamlFrame> _open = new();
    private YamlNode? _root;
    private bool _sawDocument;
    private int _line = 1;

    /// <summary>Reads the tree; null when the file is empty or refused, which is then logged.</summary>
    public YamlNode? Read()
    {
        Parser parser = new(new Scanner(new StringReader(file.Text), skipComments: true));
        try
        {
            while (parser.MoveNext())
            {
                _line = (int)parser.Current!.End.Line;
                if (!Take(parser.Current))
                {
                    return null;
                }
            }
        }
        catch (Exception e) when (e is YamlException or InvalidOperationException or ArgumentException or FormatException or OverflowException or IndexOutOfRangeException)
        {
            SyntaxErrors.Report(file, e, _line, _open, log);
            return null;
        }

        if (_root is null or YamlScalar { IsEmpty: true })
        {
            log.Add(SyntaxFindings.Empty, file.Top, "There is nothing in the file.");
            return null;
        }

        return _root;
    }

    private bool Take(ParsingEvent next)
    {
        switch (next)
        {
            case AnchorAlias alias:
                return Refuse(SyntaxFindings.Anchor, alias, $"Aliases are not allowed: *{alias.Value}.");
            case NodeEvent { Anchor.IsEmpty: false } node:
                return Refuse(SyntaxFindings.Anchor, node, $"Anchors are not allowed: &{node.Anchor}.");
            case DocumentStart start when _sawDocument:
                return Refuse(SyntaxFindings.SecondDocument, start, "A second document begins here; a curriculum file is one document.");
            case DocumentStart:
                _sawDocument = true;
                return true;
            case MappingEnd or SequenceEnd:
                return Place(_open.Pop().ToNode());
            case NodeEvent node:
                return TakeNode(node);
            default:
                return true;
        }
    }

    private bool TakeNode(NodeEvent node)
    {
        if (!node.Tag.IsEmpty)
        {
            log.Add(SyntaxFindings.Tag, At(node), $"Tags are not allowed: {Quote.Of(node.Tag.ToString())}.");
        }

        if (!budget.TrySpend())
        {
            return Refuse(SyntaxFindings.TooManyNodes, node, "The curriculum holds more texts, lists and mappings than the limit; reading stops here.");
        }

        if (node is Scalar scalar)
        {
            return Place(new YamlScalar(At(scalar), scalar.Value, scalar.Style));
        }

        if (_open.Count >= maxDepth)
        {
            return Refuse(SyntaxFindings.TooDeep, node, string.Create(CultureInfo.InvariantCulture, $"Lists and mappings are nested more than {maxDepth} deep."));
        }

        _open.Push(node is MappingStart map
            ? new(At(node), isMapping: true, map.Style == MappingStyle.Flow)
            : new(At(node), isMapping: false, ((SequenceStart)node).Style == SequenceStyle.Flow));
        return true;
    }

    private bool Place(YamlNode node)
    {
        if (!_open.TryPeek(out YamlFrame? frame))
        {
            _root = node;
            return true;
        }

        if (!frame.WantsKey)
        {
            frame.Add(node);
            return true;
        }

        if (node is not YamlScalar key)
        {
            log.Add(SyntaxFindings.KeyNotText, node.Place, $"A key should be a plain text, but this is {node.Description}.");
            return false;
        }

        if (!frame.TryOpenKey(key, out YamlScalar? first))
        {
            RelatedLocation related = new() { Location = first.Place.ToLocation(), Message = "It is first given here." };
            log.Add(SyntaxFindings.DuplicateKey, key.Place, $"The key {Quote.Of(key.Value)} is given twice.", related: [related]);
        }

        return true;
    }

    private bool Refuse(FindingKind kind, ParsingEvent at, string message)
    {
        log.Add(kind, At(at), message);
        return false;
    }

    private Place At(ParsingEvent e) => new(
        file, (int)e.Start.Line, (int)e.Start.Column, e.End.Line == e.Start.Line && e.End.Column > e.Start.Column ? (int)e.End.Column : null);
}
