using System.Xml;
using System.Xml.Linq;
using DiagnosticEngine.Curricula;
using DiagnosticEngine.Inference;
using DiagnosticEngine.Items;
using DiagnosticEngine.Reporting.Explanations;
using DiagnosticEngine.Scoring;
using DiagnosticEngine.Sessions;

namespace DiagnosticEngine.Reporting.Tests.Explanations;

public sealed class ExplanationWriterTests
{
    [Fact]
    [Trait("Requirement", "K6")]
    public Task Write_Text_SaysWhyForEveryStep() => Verifier.Verify(ExplanationText.Write(Sample()));

    [Fact]
    public void Write_Markdown_HasASectionForEveryStep()
    {
        string markdown = ExplanationMarkdown.Write(Sample());
        Assert.StartsWith("# Why each question was asked\n", markdown, StringComparison.Ordinal);
        Assert.Equal(Sample().Steps.Count, markdown.Split('\n').Count(l => l.StartsWith("## Question", StringComparison.Ordinal)));
    }

    [Fact]
    public void Sentences_WrongRule_IsConsistentWithNeverMore()
    {
        AssessmentSession session = new AssessmentEngine(TestBank.Create()).Start("p", 1, new() { Strands = ["sub"], FromLevel = 3 });
        Assert.True(session.TryGetNextItem(out ItemVariant? variant));
        session.Submit(new Response { Id = "r", Text = variant.Predictions[0].Gives.ToString() });
        Assert.Contains("not right yet, and consistent with “sub.smaller”", ExplanationText.Sentences(session.Steps[0], session.Bank.Curriculum), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_OneStep_IsThatStepAlone()
    {
        string text = ExplanationText.Write(Sample(), 2);
        Assert.Contains("Question 2", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Question 1", text, StringComparison.Ordinal);
        Assert.DoesNotContain("The end", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Sentences_AnyStep_IsOneLineWithReasonRuleAndBeliefs()
    {
        AssessmentSession session = Sample();
        foreach (SessionStep step in session.Steps)
        {
            string words = ExplanationText.Sentences(step, session.Bank.Curriculum);
            Assert.DoesNotContain('\n', words);
            Assert.Contains(step.Decision.Reason, words, StringComparison.Ordinal);
            Assert.Contains(step.Decision.Rule, words, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("Belief that it is secure:", words, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Write_Html_IsWellFormedAndEscapesAnswers()
    {
        AssessmentSession session = new AssessmentEngine(TestBank.Create()).Start("p", 1);
        session.TryGetNextItem(out _);
        session.Submit(new Response { Id = "r", Text = "1" });
        session.Add(Told("t", "<b>baseline</b> & \"more\"", ExternalVerdict.Secure, null));
        using XmlReader reader = XmlReader.Create(new StringReader(ExplanationHtml.Write(session)), new() { DtdProcessing = DtdProcessing.Ignore });
        XDocument page = XDocument.Load(reader);
        Assert.Empty(page.Descendants("b"));
        Assert.Contains("<b>baseline</b> & \"more\"", page.Root!.Value, StringComparison.Ordinal);
        Assert.Contains("still going on", page.Root.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_WrongCalls_Throw()
    {
        AssessmentSession session = Sample();
        Assert.Throws<ArgumentNullException>(() => ExplanationText.Write(null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => ExplanationText.Write(session, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => ExplanationMarkdown.Write(session, 99));
        Assert.Throws<ArgumentNullException>(() => ExplanationText.Sentences(null!, session.Bank.Curriculum));
    }

    /// <summary>A session with every sort of answer, help, an unsure observer, and things told before, between and after.</summary>
    private static AssessmentSession Sample()
    {
        AssessmentSession session = new AssessmentEngine(TestBank.Create()).Start(
            "p", 7, new() { Selector = "information", Policy = "abstract-first", ObserverId = "adult", MaxItems = 6, StableSteps = 0, Certainty = 1 }, [Told("t-1", "autumn baseline", ExternalVerdict.NotYet, Representation.Abstract)]);
        for (int i = 0; session.TryGetNextItem(out ItemVariant? variant); i++)
        {
            session.Submit(Answer(variant, i));
            if (i == 2)
            {
                session.Add(Told("t-2", "class teacher", ExternalVerdict.Secure, null) with { Kind = ExternalEvidenceKind.Judgement, SkillId = "pv.tens" });
            }
        }

        return session;
    }

    private static Response Answer(ItemVariant variant, int i) => variant.Item.Kind == ItemKind.Observed
        ? new()
        {
            Id = $"r{i}",
            Observations = new Dictionary<string, string> { ["shown"] = "yes", ["how"] = "groups" },
            HelpUsed = 1,
            ObserverUnsure = true,
        }
        : i switch
        {
            0 => new() { Id = "r0", Text = "1" },
            1 => new() { Id = "r1", NotSure = true },
            3 => new() { Id = "r3", Declined = true },
            _ => new() { Id = $"r{i}", Text = variant.Answer.ToString() },
        };

    private static ExternalEvidence Told(string id, string source, ExternalVerdict verdict, Representation? representation) => new()
    {
        Id = id,
        Kind = ExternalEvidenceKind.EarlierTest,
        Source = source,
        Date = new DateOnly(2026, 9, 12),
        SkillId = "sub.exchange",
        Representation = representation,
        Verdict = verdict,
        Reliability = 0.9,
    };
}
