using System.Buffers.Text;
using System.Text;

namespace DiagnosticEngine.Items.Bundles;

/// <summary>Texts as JSON writes them.</summary>
internal static class JsonText
{
    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text that stands between quotation marks.</summary>
    /// <exception cref="ArgumentException">It is no UTF-8.</exception>
    /// <exception cref="FormatException">An escape in it is none, or a surrogate stands alone.</exception>
    public static string Of(ReadOnlySpan<byte> utf8)
    {
        int escape = utf8.IndexOf((byte)'\\');
        if (escape < 0)
        {
            return s_strict.GetString(utf8);
        }

        StringBuilder text = new(utf8.Length);
        while (escape >= 0)
        {
            text.Append(s_strict.GetString(utf8[..escape]));
            utf8 = utf8[(escape + 1)..];
            text.Append(Unescape(ref utf8));
            escape = utf8.IndexOf((byte)'\\');
        }

        return Paired(text.Append(s_strict.GetString(utf8)).ToString());
    }

    private static char Unescape(ref ReadOnlySpan<byte> utf8)
    {
        char found = utf8 switch
        {
            [(byte)'"' or (byte)'\\' or (byte)'/', ..] => (char)utf8[0],
            [(byte)'b', ..] => '\b',
            [(byte)'f', ..] => '\f',
            [(byte)'n', ..] => '\n',
            [(byte)'r', ..] => '\r',
            [(byte)'t', ..] => '\t',
            [(byte)'u', _, _, _, _, ..] when Utf8Parser.TryParse(utf8[1..5], out ushort code, out int length, 'x') && length == 4 => (char)code,
            _ => throw new FormatException("It holds an escape that is none."),
        };
        utf8 = utf8[(utf8[0] == 'u' ? 5 : 1)..];
        return found;
    }

    private static string Paired(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
            {
                continue;
            }

            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
            {
                throw new FormatException("It holds half a character.");
            }

            i++;
        }

        return text;
    }
}
