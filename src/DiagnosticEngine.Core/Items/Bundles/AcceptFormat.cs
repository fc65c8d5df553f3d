namespace DiagnosticEngine.Items.Bundles;

/// <summary>How a right response may be written; left out where nothing is asked for.</summary>
internal static class AcceptFormat
{
    private static readonly AcceptedForms s_usual = new();

    public static void Write(BundleWriter writer, ReadOnlySpan<byte> name, AcceptedForms accept)
    {
        if (accept == s_usual)
        {
            return;
        }

        writer.Name(name);
        writer.Open();
        if (accept.Forms != AnswerForms.All)
        {
            writer.Name("forms"u8);
            writer.List([.. Enumerable.Range(0, BundleWords.Forms.Count).Where(bit => ((int)accept.Forms & (1 << bit)) != 0)], static (w, bit) => w.Text(BundleWords.Forms[bit]));
        }

        writer.Flag("simplest"u8, accept.Simplest, otherwise: false);
        writer.Flag("anyOrder"u8, accept.AnyOrder, otherwise: false);
        writer.Word("time"u8, BundleWords.Times, (int)accept.Time, otherwise: (int)TimeForm.TwelveHour);
        writer.Word("unit"u8, BundleWords.Units, (int)accept.Unit, otherwise: (int)AnswerUnit.None);
        writer.Close();
    }

    public static AcceptedForms Read(ref BundleReader reader, ReadOnlySpan<byte> name)
    {
        if (!reader.Has(name))
        {
            return s_usual;
        }

        reader.Open();
        AcceptedForms accept = new()
        {
            Forms = reader.Has("forms"u8) ? Together(reader.List(static (ref r) => r.Word(BundleWords.Forms))) : AnswerForms.All,
            Simplest = reader.Flag("simplest"u8, otherwise: false),
            AnyOrder = reader.Flag("anyOrder"u8, otherwise: false),
            Time = (TimeForm)reader.Word("time"u8, BundleWords.Times, otherwise: (int)TimeForm.TwelveHour),
            Unit = (AnswerUnit)reader.Word("unit"u8, BundleWords.Units, otherwise: (int)AnswerUnit.None),
        };
        reader.Close();
        return accept;
    }

    private static AnswerForms Together(int[] bits)
    {
        int forms = 0;
        foreach (int bit in bits)
        {
            forms |= 1 << bit;
        }

        return (AnswerForms)forms;
    }
}
