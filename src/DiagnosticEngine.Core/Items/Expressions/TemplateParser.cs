using System.Text;

namespace DiagnosticEngine.Items.Expressions;

/// <summary>Cuts a text into plain stretches and expressions.</summary>
internal sealed class TemplateParser(string source)
{
    private readonly List<TemplatePart> _parts = [];
    private readonly StringBuilder _plain = new();
    private int _position;

    public ExpressionError? Error { get; private set; }

    public IReadOnlyList<TemplatePart>? Parse()
    {
        if (source.Length > ExpressionLimits.TemplateLength)
        {
            return Fail($"A text has at most {ExpressionLimits.TemplateLength} characters.", ExpressionLimits.TemplateLength);
        }

        while (_position < source.Length)
        {
            char next = source[_position];
            if (next is not ('{' or '}'))
            {
                _plain.Append(next);
                _position++;
            }
            else if (_position + 1 < source.Length && source[_position + 1] == next)
            {
                _plain.Append(next);
                _position += 2;
            }
            else if (next == '}')
            {
                return Fail("This closing brace closes nothing; for a brace in the text write }}.", _position);
            }
            else if (!ReadExpression())
            {
                return null;
            }
        }

        EndPlain();
        return _parts;
    }

    private bool ReadExpression()
    {
        int start = _position + 1;
        int end = FindClose(start);
        if (end < 0)
        {
            Fail("This opening brace is never closed; for a brace in the text write {{.", _position);
            return false;
        }

        if (!Expression.TryParse(source[start..end], out Expression? expression, out ExpressionError? error))
        {
            Error = error with { Position = error.Position + start };
            return false;
        }

        EndPlain();
        _parts.Add(new("", expression, start));
        _position = end + 1;
        return true;
    }

    // A brace inside quotes belongs to the quoted text; a doubled quote leaves and enters it again, which comes to the same.
    private int FindClose(int start)
    {
        bool isQuoted = false;
        for (int i = start; i < source.Length; i++)
        {
            if (source[i] == '\'')
            {
                isQuoted = !isQuoted;
            }
            else if (source[i] == '}' && !isQuoted)
            {
                return i;
            }
        }

        return -1;
    }

    private void EndPlain()
    {
        if (_plain.Length > 0)
        {
            _parts.Add(new(_plain.ToString(), Expression: null, _position));
            _plain.Clear();
        }
    }

    private IReadOnlyList<TemplatePart>? Fail(string message, int position)
    {
        Error = new() { Message = message, Position = position };
        return null;
    }
}
