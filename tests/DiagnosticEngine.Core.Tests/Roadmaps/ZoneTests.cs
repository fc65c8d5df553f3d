using DiagnosticEngine.Core.Tests.Sessions;
using DiagnosticEngine.Curricula;
using DiagnosticEngine.Diagnoses;
using DiagnosticEngine.Items;
using DiagnosticEngine.Numerics;
using DiagnosticEngine.Scoring;
using DiagnosticEngine.Sessions;

namespace DiagnosticEngine.Core.Tests.Roadmaps;

/// <summary>Zones, procedures without a model and where to start, on sessions about one skill.</summary>
public sealed class ZoneTests
{
    private static readonly AssessmentEngine s_engine = new(TestBank.Create());

    [Fact]
    public void Diagnose_OneMoreAnswer_MovesTheZoneOneWayOnly() => Law.ForAll(25, random =>
    {
        ulong seed = random.NextUInt64();
        string[] answers = [.. Enumerable.Range(0, 1 + (int)random.NextBelow(6)).Select(_ => Draw(random))];
        int before = Rank(ZoneAfter(seed, answers));
        Assert.True(Rank(ZoneAfter(seed, [.. answers, "right"])) >= before, "A right answer alone never takes anything away.");
        Assert.True(Rank(ZoneAfter(seed, [.. answers, "wrong"])) <= before, "A wrong answer never adds anything.");
        Assert.True(Rank(ZoneAfter(seed, [.. answers, "wrong 2"])) <= before, "A wrong answer with help never adds anything.");
        Assert.Equal(before, Rank(ZoneAfter(seed, [.. answers, "declined"])));
    });

    [Theory]
    [InlineData("", ZoneKind.NotAssessed, 0, false)]
    [InlineData("declined", ZoneKind.NotAssessed, 0, false)]
    [InlineData("right", ZoneKind.Alone, 0, false)]
    [InlineData("right, wrong", ZoneKind.NotYet, 0, false)]
    [InlineData("right, wrong, right", ZoneKind.Alone, 0, false)]
    [InlineData("wrong", ZoneKind.NotYet, 0, false)]
    [InlineData("notsure 2", ZoneKind.NotYet, 0, false)]
    [InlineData("right 2", ZoneKind.WithHelp, 2, false)]
    [InlineData("right 1, right 3", ZoneKind.WithHelp, 3, false)]
    [InlineData("right 1, right 1, right 5", ZoneKind.WithHelp, 1, false)]
    [InlineData("right 2, wrong 2", ZoneKind.NotYet, 0, false)]
    [InlineData("wrong, wrong, right 2", ZoneKind.WithHelp, 2, false)]
    [InlineData("right 2, right", ZoneKind.WithHelp, 2, false)]
    [InlineData("wrong, wrong, right 2, right, right", ZoneKind.Alone, 0, true)]
    [InlineData("right 2, right, right, wrong", ZoneKind.WithHelp, 2, false)]
    public void Diagnose_Answers_GiveTheirZone(string answers, ZoneKind kind, int help, bool transfer)
    {
        string[] all = answers.Split(", ", StringSplitOptions.RemoveEmptyEntries);
        Zone zone = ZoneAfter(3, all);
        Assert.Equal((kind, help, transfer), (zone.Kind, zone.HelpLevel, zone.HasNearTransfer));
        Assert.Equal(Enumerable.Range(1, all.Length).Where(i => all[i - 1] != "declined"), zone.Steps);
    }

    [Fact]
    [Trait("Requirement", "R1")]
    public void Plan_ALittleHelpIsEnough_StartsThere()
    {
        AssessmentSession session = Run(3, ["wrong", "wrong", "right 2", "right 2"], "sub.zero");
        Assert.Equal([new() { SkillId = "sub.zero", Representation = Representation.Abstract, HelpLevel = 2 }], s_engine.Diagnose(session).StartsWithHelp);
        DiagnosticEngine.Roadmaps.RoadmapStep step = s_engine.PlanRoadmap(session).Steps.First(s => s.SkillId == "sub.zero" && s.Kind == DiagnosticEngine.Roadmaps.RoadmapStepKind.Teach);
        Assert.Equal(Representation.Abstract, step.StartAt);
        Assert.Contains(step.Because, b => b.Contains("a little help was enough", StringComparison.Ordinal));
        Assert.Empty(s_engine.Diagnose(Run(3, ["right 4", "right 5"])).StartsWithHelp);
    }

    [Theory]
    [Trait("Requirement", "B4")]
    [InlineData(2, 2, 0, true)]
    [InlineData(2, 1, 0, false)]
    [InlineData(1, 2, 0, false)]
    [InlineData(3, 2, 2, false)]
    [InlineData(0, 3, 0, false)]
    public void Diagnose_SymbolsRightAndPicturesNot_IsAProcedureWithoutModel(int symbols, int picturesNot, int pictures, bool expected)
    {
        AssessmentSession session = Both(symbols, [.. Enumerable.Repeat(false, picturesNot), .. Enumerable.Repeat(true, pictures)]);
        Diagnosis diagnosis = s_engine.Diagnose(session);
        Assert.Equal(expected, diagnosis.ProceduresWithoutModel.Count == 1);
        Assert.Equal(expected, diagnosis.Find("sub.plain")!.IsProcedureWithoutModel);
        if (expected)
        {
            ProcedureWithoutModel finding = diagnosis.ProceduresWithoutModel[0];
            Assert.Equal(("sub.plain", symbols, picturesNot), (finding.SkillId, finding.RightSteps.Count, finding.NotRightSteps.Count));
            Assert.NotEqual(MasteryStatus.Secure, diagnosis.Find("sub.plain")!.Status);
            Assert.Contains(s_engine.PlanRoadmap(session).Steps, s => s is { SkillId: "sub.plain", Kind: DiagnosticEngine.Roadmaps.RoadmapStepKind.Teach });
        }
    }

    private static int Rank(Zone zone) => zone.Kind switch
    {
        ZoneKind.Alone => 10,
        ZoneKind.WithHelp => 10 - zone.HelpLevel,
        ZoneKind.NotYet => 1,
        _ => 1,
    };

    private static string Draw(DeterministicRandom random) => random.NextBool(0.15) ? "declined"
        : (random.NextBool(0.6) ? "right" : random.NextBool(0.5) ? "wrong" : "notsure") + (random.NextBool(0.5) ? $" {1 + random.NextBelow(4)}" : "");

    private static Zone ZoneAfter(ulong seed, string[] answers) =>
        s_engine.Diagnose(Run(seed, answers)).Find("sub.plain")!.Representations.Single(r => r.Representation == Representation.Abstract).Zone;

    private static AssessmentSession Run(ulong seed, string[] answers, string skill = "sub.plain")
    {
        AssessmentSession session = s_engine.StartMasteryCheck("p", seed, skill, Representation.Abstract, new() { Right = 9, Of = 20 });
        foreach (string answer in answers)
        {
            Assert.True(session.TryGetNextItem(out ItemVariant? variant));
            string[] parts = answer.Split(' ');
            string id = $"r{session.Steps.Count}";
            Response response = parts[0] switch
            {
                "declined" => new() { Id = id, Declined = true },
                "notsure" => new() { Id = id, NotSure = true },
                _ => SessionTests.Answer(variant, parts[0] == "right", id),
            };
            session.Submit(response with { HelpUsed = parts.Length > 1 ? int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture) : 0 });
        }

        return session;
    }

    /// <summary>So many right answers in symbols and these with pictures, in an order in which a seed happens to ask.</summary>
    private static AssessmentSession Both(int symbols, bool[] pictures)
    {
        SessionOptions options = new() { Strands = ["sub"], FromLevel = 2, ToLevel = 2, Selector = "random", Policy = "information-only", MaxItems = 50, StableSteps = 0, Certainty = 1 };
        for (ulong seed = 0; ; seed++)
        {
            AssessmentSession session = s_engine.Start("p", seed, options);
            int left = symbols;
            Queue<bool> waiting = new(pictures);
            while ((left > 0 || waiting.Count > 0) && session.TryGetNextItem(out ItemVariant? variant))
            {
                bool isAbstract = variant.Item.Representation == Representation.Abstract;
                if (isAbstract ? left == 0 : waiting.Count == 0)
                {
                    break;
                }

                left -= isAbstract ? 1 : 0;
                session.Submit(SessionTests.Answer(variant, isAbstract || waiting.Dequeue(), $"r{session.Steps.Count}"));
            }

            if (left == 0 && waiting.Count == 0)
            {
                return session;
            }
        }
    }
}
