using System.Diagnostics;
using System.Text;
using DiagnosticEngine.Items;
using DiagnosticEngine.Numerics;
using DiagnosticEngine.Scoring;

namespace DiagnosticEngine.Core.Tests.Items.Answers;

public sealed class ReaderFuzzTests
{
    private static readonly string[] s_pieces =
    [
        "1", "35", "7:35", "1 h", " h ", "min", "and", "a", "half", "past", "to", "quarter", " ", "  ", ",", ";", ":", ".", "/", "-", "−", "(", ")", "^", "²", "³",
        "n", "2n", "x", "£", "p", "cm", "°", "%", "r", "then", "<", ">", "=", "½", "0.30", "o'clock", "pm", "[", "]", "×", "÷", "twenty", "\ud800", "\u0000", "é", "١٢", "99999999999999999999",
        "hour", "an hour", "(((((((((", "^12", "((a+b)^9)", "of", "'", "’", "\n", "\t",
    ];

    public static TheoryData<ItemKind, string, AcceptedForms> Kinds() => new()
    {
        { ItemKind.Numeric, "7", new AcceptedForms { Unit = AnswerUnit.Pound } },
        { ItemKind.Numeric, "7", new AcceptedForms { Unit = AnswerUnit.SquareCentimetre } },
        { ItemKind.Fraction, "1/2", new AcceptedForms { Simplest = true } },
        { ItemKind.List, "[1, 2]", new AcceptedForms() },
        { ItemKind.Remainder, "[1, 2]", new AcceptedForms() },
        { ItemKind.Text, "'seven'", new AcceptedForms() },
        { ItemKind.Time, "7", Asked.Clock12 },
        { ItemKind.Time, "7", Asked.Clock24 },
        { ItemKind.Time, "7", Asked.Duration },
        { ItemKind.Pair, "[1, 2]", new AcceptedForms() },
        { ItemKind.Order, "['0.3', '0.30', 1/2, 'a b']", new AcceptedForms() },
        { ItemKind.Algebra, "'2n + 1'", new AcceptedForms { Simplest = true } },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Score_AnyText_GivesAnOutcomeAtOnce(ItemKind kind, string answer, AcceptedForms accept)
    {
        ItemVariant variant = Asked.For(kind, answer, accept, "'1 h 75 min'");
        long start = Stopwatch.GetTimestamp();
        Law.ForAll(1500, rng =>
        {
            ScoredResponse scored = Asked.Score(variant, Text(rng));
            Assert.Equal(scored.Outcome == ResponseOutcome.Invalid, scored.Message.Length > 0);
        });
        foreach (string piece in s_pieces)
        {
            Asked.Score(variant, string.Concat(Enumerable.Repeat(piece, 500 / piece.Length)));
        }

        Assert.InRange(Stopwatch.GetElapsedTime(start).TotalSeconds, 0, 20);
    }

    private static string Text(DeterministicRandom rng)
    {
        StringBuilder text = new();
        int pieces = (int)rng.NextBelow(14);
        for (int i = 0; i < pieces; i++)
        {
            text.Append(rng.NextBelow(12) == 0 ? ((char)rng.NextBelow(char.MaxValue)).ToString() : s_pieces[(int)rng.NextBelow(s_pieces.Length)]);
        }

        return text.ToString();
    }
}
