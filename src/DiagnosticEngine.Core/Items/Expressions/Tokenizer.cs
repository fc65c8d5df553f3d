using System.Text;

namespace DiagnosticEngine.Items.Expressions;

/// <summary>Cuts an expression into tokens.</summary>
internal sealed class Tokenizer(string source)
{
    private static readonly string[] Symbols = ["==", "!=", "<=", ">=", "<", ">", "+", "-", "*", "/", "^", "(", ")", "[", "]", ","];

    private int _position;

    /// <summary>The next token; at the end, End again and again.</summary>
    public Token Next()
    {
        while (_position < source.Length && char.IsWhiteSpace(source[_position]))
        {
            _position++;
        }

        if (_position == source.Length)
        {
            return new(TokenKind.End, "", _position);
        }

        char first = source[_position];
        return first switch
        {
            '\'' => Text(),
            _ when char.IsAsciiDigit(first) => Number(),
            _ when char.IsAsciiLetter(first) || first == '_' => Name(),
            _ => Symbol(first),
        };
    }

    private Token Number()
    {
        int start = _position;
        SkipDigits();
        if (_position + 1 < source.Length && source[_position] == '.' && char.IsAsciiDigit(source[_position + 1]))
        {
            _position++;
            SkipDigits();
        }

        return new(TokenKind.Number, source[start.._position], start);
    }

    private void SkipDigits()
    {
        while (_position < source.Length && char.IsAsciiDigit(source[_position]))
        {
            _position++;
        }
    }

    private Token Name()
    {
        int start = _position;
        while (_position < source.Length && (char.IsAsciiLetterOrDigit(source[_position]) || source[_position] == '_'))
        {
            _position++;
        }

        return new(TokenKind.Name, source[start.._position], start);
    }

    private Token Text()
    {
        int start = _position++;
        StringBuilder text = new();
        while (_position < source.Length)
        {
            char next = source[_position++];
            if (next != '\'')
            {
                text.Append(next);
            }
            else if (_position < source.Length && source[_position] == '\'')
            {
                text.Append('\'');
                _position++;
            }
            else
            {
                return new(TokenKind.Text, text.ToString(), start);
            }
        }

        return new(TokenKind.Error, "This text has no closing quote.", start);
    }

    private Token Symbol(char first)
    {
        int start = _position;
        foreach (string symbol in Symbols)
        {
            if (string.CompareOrdinal(source, start, symbol, 0, symbol.Length) == 0)
            {
                _position += symbol.Length;
                return new(TokenKind.Symbol, symbol, start);
            }
        }

        return new(TokenKind.Error, Advice(first), start);
    }

    private static string Advice(char wrong) => wrong switch
    {
        '=' => "Two values are compared with ==.",
        '"' => "Text goes in single quotes.",
        '&' => "Write the word: and.",
        '|' => "Write the word: or.",
        '!' => "Write the word: not.",
        '%' => "For a remainder write mod(a, b).",
        '−' or '–' => "Write a plain - for minus.",
        '×' or '·' => "Write * for times.",
        '÷' => "Write / for divided by.",
        '≠' => "Write != for not equal.",
        '≤' => "Write <= for at most.",
        '≥' => "Write >= for at least.",
        '{' or '}' => "There are no braces inside an expression.",
        _ => $"The character {wrong} has no meaning here.",
    };
}
