namespace DiagnosticEngine.Items.Bundles;

/// <summary>Names, ids and words come again and again: a short text is made once, as long as no other takes its place in the table. For one thread.</summary>
internal sealed class SeenTexts
{
    private const int Places = 1024;
    private const int Longest = 40;

    private readonly string?[] _texts = new string?[Places];
    private readonly int[] _starts = new int[Places];

    /// <summary>The text between two quotation marks.</summary>
    public string Text(BundleBytes utf8, int start, int end)
    {
        int length = end - start;
        if (length is 0 or > Longest)
        {
            return utf8.Text(start, end);
        }

        int place = ((length * 131) + (utf8.At(start) * 31) + (utf8.At(start + (length / 2)) * 17) + utf8.At(end - 1)) % Places;

        // With the quotation mark, so that it is no longer either.
        if (_texts[place] is { } seen && utf8.Is(_starts[place], utf8.Between(start, end + 1)))
        {
            return seen;
        }

        _starts[place] = start;
        return _texts[place] = utf8.Text(start, end);
    }
}
