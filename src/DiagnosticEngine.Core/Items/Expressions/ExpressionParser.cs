using System.Globalization;
using System.Numerics;
using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Items.Expressions;

/// <summary>Reads an expression by recursive descent, one method for each strength of binding.</summary>
/// <remarks>A method that fails records the first error and returns null.</remarks>
internal sealed class ExpressionParser
{
    private static readonly string[] ReservedWords = ["and", "or", "not", "in", "true", "false", "none"];
    private static readonly string[] Comparisons = ["==", "!=", "<", "<=", ">", ">=", "in"];

    private readonly Tokenizer _tokenizer;
    private readonly Dictionary<string, int> _names = new(StringComparer.Ordinal);
    private Token _token;
    private int _depth;

    public ExpressionParser(string source)
    {
        _tokenizer = new(source);
        _token = _tokenizer.Next();
    }

    public ExpressionError? Error { get; private set; }

    /// <summary>The names used, in order of first use.</summary>
    public IReadOnlyList<NameReference> Names => [.. _names.Select(n => new NameReference { Name = n.Key, Position = n.Value })];

    /// <summary>Reads to the end.</summary>
    public Node? ParseAll()
    {
        Node? node = ParseOr();
        return node is not null && _token.Kind != TokenKind.End ? Unexpected("an operator or the end") : node;
    }

    private Node? ParseOr()
    {
        Node? left = ParseAnd();
        while (left is not null && _token.Is("or"))
        {
            int position = Advance();
            left = ParseAnd() is { } right ? new LogicNode(position, left, right, isAnd: false) : null;
        }

        return left;
    }

    private Node? ParseAnd()
    {
        Node? left = ParseNot();
        while (left is not null && _token.Is("and"))
        {
            int position = Advance();
            left = ParseNot() is { } right ? new LogicNode(position, left, right, isAnd: true) : null;
        }

        return left;
    }

    private Node? ParseNot()
    {
        if (!_token.Is("not"))
        {
            return ParseComparison();
        }

        int position = Advance();
        return Nested(ParseNot) is { } operand ? new NotNode(position, operand) : null;
    }

    private Node? ParseComparison()
    {
        Node? left = ParseSum();
        if (left is null || !IsAnyOf(Comparisons))
        {
            return left;
        }

        string sign = _token.Text;
        int position = Advance();
        if (ParseSum() is not { } right)
        {
            return null;
        }

        return IsAnyOf(Comparisons)
            ? Fail("Comparisons do not chain: write a < b and b < c.", _token.Position)
            : new ComparisonNode(position, sign, left, right);
    }

    private Node? ParseSum()
    {
        Node? left = ParseProduct();
        while (left is not null && (_token.Is("+") || _token.Is("-")))
        {
            char sign = _token.Text[0];
            int position = Advance();
            left = ParseProduct() is { } right ? new ArithmeticNode(position, sign, left, right) : null;
        }

        return left;
    }

    private Node? ParseProduct()
    {
        Node? left = ParseSigned();
        while (left is not null && (_token.Is("*") || _token.Is("/")))
        {
            char sign = _token.Text[0];
            int position = Advance();
            left = ParseSigned() is { } right ? new ArithmeticNode(position, sign, left, right) : null;
        }

        return left;
    }

    private Node? ParseSigned()
    {
        if (!_token.Is("-"))
        {
            return ParsePower();
        }

        int position = Advance();
        return Nested(ParseSigned) is { } operand ? new NegateNode(position, operand) : null;
    }

    private Node? ParsePower()
    {
        Node? left = ParsePrimary();
        if (left is null || !_token.Is("^"))
        {
            return left;
        }

        int position = Advance();
        return Nested(ParseSigned) is { } right ? new ArithmeticNode(position, '^', left, right) : null;
    }

    private Node? ParsePrimary()
    {
        Token token = _token;
        switch (token.Kind)
        {
            case TokenKind.Number:
                Advance();
                return ReadNumber(token);
            case TokenKind.Text:
                Advance();
                return new LiteralNode(token.Position, Value.Of(token.Text));
            case TokenKind.Name:
                return ParseName(token);
            case TokenKind.Symbol when token.Is("("):
                Advance();
                return Nested(ParseOr) is { } inner && Expect(")") ? inner : null;
            case TokenKind.Symbol when token.Is("["):
                Advance();
                return ParseArguments("]") is { } items ? new ListNode(token.Position, items) : null;
            default:
                return Unexpected("a value");
        }
    }

    private Node? ParseName(Token token)
    {
        if (Constant(token.Text) is { } constant)
        {
            Advance();
            return new LiteralNode(token.Position, constant);
        }

        if (IsAnyOf(ReservedWords))
        {
            return Unexpected("a value");
        }

        Advance();
        if (_token.Is("("))
        {
            Advance();
            return ParseArguments(")") is { } arguments ? MakeCall(token, arguments) : null;
        }

        _names.TryAdd(token.Text, token.Position);
        return new NameNode(token.Position, token.Text);
    }

    private Node? MakeCall(Token name, Node[] arguments)
    {
        if (!FunctionTable.TryGet(name.Text, out Function? function))
        {
            string? nearest = Spelling.Nearest(name.Text, FunctionTable.Names);
            return Fail($"There is no function {name.Text}.", name.Position, nearest);
        }

        if (arguments.Length < function.MinArguments || arguments.Length > function.MaxArguments)
        {
            return Fail($"{function.Name} takes {function.Takes}, not {arguments.Length}.", name.Position);
        }

        if (UnknownWord(function, arguments) is { } unknown)
        {
            string? nearest = Spelling.Nearest(unknown.Value.Text, function.Words);
            return Fail($"{function.Name} knows no fault '{unknown.Value.Text}'.", unknown.Position, nearest);
        }

        return function.Apply is null
            ? new ConditionalNode(name.Position, arguments[0], arguments[1], arguments[2])
            : new CallNode(name.Position, function, arguments);
    }

    // A word that is written out, alone or in a list, is checked before anything is computed.
    private static LiteralNode? UnknownWord(Function function, Node[] arguments)
    {
        if (function.Words.Count == 0)
        {
            return null;
        }

        Node[] words = arguments[^1] is ListNode list ? list.Items : [arguments[^1]];
        return words.OfType<LiteralNode>().FirstOrDefault(n => n.Value.Kind == ValueKind.Text && !function.Words.Contains(n.Value.Text));
    }

    private Node[]? ParseArguments(string close)
    {
        List<Node> arguments = [];
        if (!_token.Is(close))
        {
            do
            {
                if (Nested(ParseOr) is not { } argument)
                {
                    return null;
                }

                arguments.Add(argument);
            }
            while (TryTake(","));
        }

        return Expect(close) ? [.. arguments] : null;
    }

    private Node? ReadNumber(Token token)
    {
        int point = token.Text.IndexOf('.', StringComparison.Ordinal);
        int places = point < 0 ? 0 : token.Text.Length - point - 1;
        BigInteger figures = BigInteger.Parse(token.Text.Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
        Rational number = new(figures, BigInteger.Pow(10, places));
        return Math.Max(number.Numerator.GetBitLength(), number.Denominator.GetBitLength()) > ExpressionLimits.NumberBits
            ? Fail("This number is too long.", token.Position)
            : new LiteralNode(token.Position, Value.Of(number));
    }

    private Node? Nested(Func<Node?> parse)
    {
        if (_depth == ExpressionLimits.Nesting)
        {
            return Fail($"More than {ExpressionLimits.Nesting} brackets or signs are inside one another.", _token.Position);
        }

        _depth++;
        Node? node = parse();
        _depth--;
        return node;
    }

    private int Advance()
    {
        int position = _token.Position;
        _token = _tokenizer.Next();
        return position;
    }

    private bool TryTake(string symbol)
    {
        if (!_token.Is(symbol))
        {
            return false;
        }

        Advance();
        return true;
    }

    private bool Expect(string symbol)
    {
        if (TryTake(symbol))
        {
            return true;
        }

        Unexpected(symbol == ")" ? "a closing bracket" : "a closing square bracket");
        return false;
    }

    private bool IsAnyOf(string[] texts) => Array.Exists(texts, t => _token.Is(t));

    private Node? Unexpected(string wanted) => _token.Kind == TokenKind.Error
        ? Fail(_token.Text, _token.Position)
        : Fail($"Expected {wanted}, not {_token.Description}.", _token.Position);

    private Node? Fail(string message, int position, string? suggestion = null)
    {
        Error ??= new() { Message = message, Position = position, Suggestion = suggestion };
        return null;
    }

    private static Value? Constant(string word) => word switch
    {
        "true" => Value.True,
        "false" => Value.False,
        "none" => Value.None,
        _ => null,
    };
}
