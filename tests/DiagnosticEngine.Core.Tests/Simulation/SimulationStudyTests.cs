using System.Text.Json;
using DiagnosticEngine.Curricula;
using DiagnosticEngine.Inference;
using DiagnosticEngine.Items;
using DiagnosticEngine.Selection;
using DiagnosticEngine.Simulation;

namespace DiagnosticEngine.Core.Tests.Simulation;

public sealed class SimulationStudyTests
{
    private static readonly AssessmentEngine s_engine = new(TestBank.Create());
    private static readonly StudyOptions s_options = new()
    {
        Pupils = 4,
        Seed = 5,
        Processes = [PupilProcess.Model, PupilProcess.Uneven],
        Selectors = ["diagnosis", "random", "level-order", "diagnosis+confidence"],
        MaxItems = 8,
        Checkpoints = [0, 2, 5, 8],
        MinuteCheckpoints = [1, 4, 8],
    };

    [Fact]
    public void Run_AnyNumberOfThreads_SameResult()
    {
        StudyOptions options = s_options with { Selectors = ["diagnosis", "random"], MaxItems = 5, Checkpoints = [0, 5] };
        string one = Text(s_engine.CreateStudy().Run(options with { Threads = 1 }));
        Assert.Equal(one, Text(s_engine.CreateStudy().Run(options with { Threads = 2 })));
        Assert.Equal(one, Text(new AssessmentEngine(TestBank.Create()).CreateStudy().Run(options)));
        Assert.NotEqual(one, Text(s_engine.CreateStudy().Run(options with { Seed = 6 })));
    }

    [Fact]
    public void Run_ArmsInAnotherOrderOrAlone_SameFiguresForEachButThePairedOnes()
    {
        StudyResult all = s_engine.CreateStudy().Run(s_options);
        StudyResult reversed = s_engine.CreateStudy().Run(s_options with { Selectors = [.. s_options.Selectors.Reverse()] });
        for (int p = 0; p < all.Processes.Count; p++)
        {
            string[] arms = [.. all.Processes[p].Arms.Select(Unpaired)];
            Assert.Equal(arms.Reverse(), reversed.Processes[p].Arms.Select(Unpaired));
            Assert.Equal(arms.Length, arms.Distinct().Count());
            for (int a = 0; a < arms.Length; a++)
            {
                StudyResult alone = s_engine.CreateStudy().Run(s_options with { Selectors = [s_options.Selectors[a]], Processes = [s_options.Processes[p]] });
                Assert.Equal(arms[a], Unpaired(alone.Processes[0].Arms[0]));
            }
        }
    }

    [Fact]
    public void Run_MorePupils_KeepsTheFirstOnes()
    {
        // A study of one pupil, and one of two: the second's mean lies between, which only holds if the first pupil is the same.
        StudyOptions options = s_options with { Selectors = ["random"], Processes = [PupilProcess.Model] };
        double one = s_engine.CreateStudy().Run(options with { Pupils = 1 }).Processes[0].Arms[0].ByQuestions[^1].Figures[StudyMeasure.BrierScore].Mean;
        StudyFigure two = s_engine.CreateStudy().Run(options with { Pupils = 2 }).Processes[0].Arms[0].ByQuestions[^1].Figures[StudyMeasure.BrierScore];
        double other = (2 * two.Mean) - one;
        Assert.Equal(1.96 * Math.Abs(one - other) / 2, two.HalfWidth, 12);
    }

    [Fact]
    public void Run_ArmAgainstItself_DiffersByNothing()
    {
        ProcessResult process = s_engine.CreateStudy().Run(s_options with { Selectors = ["diagnosis", "random", "diagnosis"] }).Processes[0];
        foreach (StudyFigure figure in new[] { process.Arms[0], process.Arms[2] }.SelectMany(a => a.ByQuestions.Concat(a.ByMinutes)).SelectMany(p => p.Figures.Values))
        {
            Assert.Equal(0, figure.FirstMinusThis);
            Assert.Equal(0, figure.FirstMinusThisHalfWidth);
        }

        StudyPoint first = process.Arms[0].ByQuestions[2];
        StudyPoint second = process.Arms[1].ByQuestions[2];
        Assert.All(second.Figures, f => Assert.Equal(first.Figures[f.Key].Mean - f.Value.Mean, f.Value.FirstMinusThis, 12));
        Assert.Contains(second.Figures.Values, f => f.FirstMinusThis != 0);
    }

    // A selector that hides that it does not look at beliefs is asked with beliefs followed step by step.
    [Theory]
    [InlineData("random")]
    [InlineData("fisher")]
    [InlineData("level-order")]
    [InlineData("propagation")]
    public void Run_BeliefsComputedOnlyWhenRead_SameFigures(string selector)
    {
        IItemSelector ignores = new AssessmentEngineOptions().Selectors.Single(s => s.Name == selector);
        Assert.IsAssignableFrom<IIgnoresBeliefs>(ignores);
        AssessmentEngine watchful = new(s_engine.Bank, new() { Selectors = { new LooksAtBeliefs(ignores) } });
        StudyOptions options = s_options with { Selectors = [selector], Pupils = 3, Session = s_options.Session with { Policy = "information-only" } };
        StudyResult deferred = s_engine.CreateStudy().Run(options);
        StudyResult followed = watchful.CreateStudy().Run(options);
        Assert.All(deferred.Processes, p => Assert.Null(p.Arms[0].MeanQuestions));
        Assert.All(followed.Processes, p => Assert.NotNull(p.Arms[0].MeanQuestions));
        Assert.Equal(deferred.Processes.Select(p => Text(p.Arms[0])), followed.Processes.Select(p => Text(p.Arms[0] with { MeanQuestions = null })));
    }

    [Fact]
    public void Run_NoQuestions_IsThePrior()
    {
        StudyResult result = s_engine.CreateStudy().Run(s_options with { MaxItems = 0, Checkpoints = [0], Pupils = 3 });
        foreach (ArmResult arm in result.Processes.SelectMany(p => p.Arms).Where(a => a.Policy != "confidence"))
        {
            Assert.All(arm.ByQuestions.Concat(arm.ByMinutes), p => Assert.Equal((0, 0), (p.MeanQuestions, p.MeanMinutes)));
            Assert.Equal(0, arm.AnsweredRightly);
            Assert.Equal(0, arm.WorstFailureRun);
        }

        Assert.Equal(result.Processes[0].Arms[0].ByQuestions[0].Figures, result.Processes[0].Arms[1].ByQuestions[0].Figures);
    }

    [Fact]
    public void Run_ByMinutes_ReadsWhatWasKnownBeforeTheQuestionThatGoesOver()
    {
        StudyResult result = s_engine.CreateStudy().Run(s_options);
        foreach (ArmResult arm in result.Processes.SelectMany(p => p.Arms))
        {
            Assert.All(arm.ByMinutes, p => Assert.InRange(p.MeanMinutes, 0, p.At));
            Assert.Equal(arm.ByMinutes.Select(p => p.MeanQuestions), arm.ByMinutes.Select(p => p.MeanQuestions).Order());
            Assert.All(arm.ByQuestions, p => Assert.Equal(p.At, p.MeanQuestions, 12));
        }
    }

    [Fact]
    public void Run_BankThatRunsOut_KeepsItsLastFigures()
    {
        ItemBank bank = new(s_engine.Bank.Curriculum, s_engine.Bank.Items.Take(2));
        StudyOptions options = s_options with { Selectors = ["random"], Checkpoints = [0, 8, 40], MaxItems = 40, Session = s_options.Session with { MaxExposures = 4 } };
        ArmResult arm = new AssessmentEngine(bank).CreateStudy().Run(options).Processes[0].Arms[0];
        Assert.Equal(8, arm.ByQuestions[1].MeanQuestions);
        Assert.Equal(8, arm.ByQuestions[2].MeanQuestions);
        Assert.Equal(Text(arm.ByQuestions[1]), Text(arm.ByQuestions[2] with { At = 8 }));
    }

    [Fact]
    public void Run_ModelPupils_AreReportedWithCalibratedProbabilities()
    {
        // 18 nodes that hang together are no 18 pupils: 150 of them leave a table an error of about 0.02 of its own.
        StudyOptions options = s_options with { Pupils = 150, Processes = [PupilProcess.Model], Selectors = ["random"], Checkpoints = [0, 8] };
        StudyResult result = s_engine.CreateStudy().Run(options);
        Assert.All(result.Processes[0].Arms[0].ByQuestions, p => Assert.InRange(p.CalibrationError, 0, 0.05));
        Assert.All(result.Processes[0].Arms[0].ByQuestions, p => Assert.Equal(150 * 18, p.Reliability.Sum(b => b.Count)));
    }

    [Fact]
    public void Run_Progress_IsToldAfterEachAssessment()
    {
        Counter counter = new();
        s_engine.CreateStudy().Run(s_options with { MaxItems = 1, Checkpoints = [0] }, counter);
        Assert.Equal(Enumerable.Range(1, 4 * 2 * 4), counter.Told.Order());
    }

    [Fact]
    public void Run_Cancelled_Ends()
    {
        using CancellationTokenSource source = new();
        source.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => s_engine.CreateStudy().Run(s_options, null, source.Token));
    }

    [Fact]
    public void Run_WrongOptions_AreRefused()
    {
        SimulationStudy study = s_engine.CreateStudy();
        Assert.Throws<ArgumentNullException>(() => study.Run(null!));
        Assert.ThrowsAny<ArgumentException>(() => study.Run(s_options with { Pupils = 0 }));
        Assert.ThrowsAny<ArgumentException>(() => study.Run(s_options with { Selectors = [] }));
        Assert.ThrowsAny<ArgumentException>(() => study.Run(s_options with { Processes = [] }));
        Assert.Contains("dancing", Assert.Throws<ArgumentException>(() => study.Run(s_options with { Selectors = ["dancing"] })).Message, StringComparison.Ordinal);
        Assert.Contains("dancing", Assert.Throws<ArgumentException>(() => study.Run(s_options with { Selectors = ["random+dancing"] })).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void For_AnyMap_HasOneQuestionForEachNode()
    {
        ItemBank bank = PlainItems.For(s_engine.Bank.Curriculum);
        Assert.Equal(18, bank.Items.Count);
        Assert.All(s_engine.Bank.Curriculum.Skills, s => Assert.All(s.Representations, r => Assert.Single(bank.ItemsFor(s.Id, r))));
        Assert.NotEqual(VariantFactory.Draw(bank.Items[0], 1, 0).Key, VariantFactory.Draw(bank.Items[0], 1, 1).Key);
    }

    [Fact]
    public void Draw_SamePupil_IsTheSameAndHoldsOnlyMisconceptionsThatCanShow() => Law.ForAll(40, random =>
    {
        KnowledgeModel model = s_engine.Estimator.Model;
        ulong seed = random.NextUInt64();
        SimulatedPupil pupil = SimulatedPupil.Draw(s_engine.Bank, model, PupilProcess.Model, seed, 3, 0.5);
        SimulatedPupil again = SimulatedPupil.Draw(s_engine.Bank, model, PupilProcess.Careless, seed, 3, 0.5);
        Assert.Equal(pupil.Secured, again.Secured);
        Assert.Equal(pupil.Misconceptions, again.Misconceptions);
        bool canShow = new[] { "sub.exchange", "sub.zero" }.Any(s =>
            new[] { Representation.Pictorial, Representation.Abstract }.Any(r => !pupil.Secured[model.IndexOf(new NodeId(s, r))]));
        Assert.True(canShow || pupil.Misconceptions.Count == 0);
    });

    private static string Unpaired(ArmResult arm)
    {
        StudyPoint Without(StudyPoint p) => p with { Figures = p.Figures.ToDictionary(f => f.Key, f => f.Value with { FirstMinusThis = 0, FirstMinusThisHalfWidth = 0 }) };
        return Text(arm with { ByQuestions = [.. arm.ByQuestions.Select(Without)], ByMinutes = [.. arm.ByMinutes.Select(Without)] });
    }

    private static string Text<T>(T result) => JsonSerializer.Serialize(result);

    private sealed class LooksAtBeliefs(IItemSelector inner) : IItemSelector
    {
        public string Name => inner.Name;

        public SelectionDecision SelectNext(SelectionContext context) => inner.SelectNext(context);
    }

    private sealed class Counter : IProgress<int>
    {
        private readonly Lock _lock = new();

        public List<int> Told { get; } = [];

        public void Report(int value)
        {
            lock (_lock)
            {
                Told.Add(value);
            }
        }
    }
}
