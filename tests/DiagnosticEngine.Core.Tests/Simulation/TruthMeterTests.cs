using DiagnosticEngine.Core.Tests.Selection;
using DiagnosticEngine.Inference;
using DiagnosticEngine.Items;
using DiagnosticEngine.Numerics;
using DiagnosticEngine.Simulation;

namespace DiagnosticEngine.Core.Tests.Simulation;

public sealed class TruthMeterTests
{
    [Fact]
    public void Read_AnyTruthAndBelief_AgreesWithTheMeasuresInWords() => Law.ForAll(60, random =>
    {
        ItemBank bank = random.NextBool(0.3) ? TestBank.Create() : RandomBank.Draw(random, 3, 8);
        KnowledgeModel model = KnowledgeModel.Of(bank.Curriculum);
        KnowledgeState state = RandomBank.Believe(random, model);
        bool[] truth = random.NextBool(0.1) ? [.. model.Nodes.Select(_ => true)] : PupilProcess.Model.DrawSecured(model, random);
        string[] steps = [.. bank.Curriculum.Skills.Where(_ => random.NextBool(0.3)).Select(s => s.Id).Take(3)];
        PupilReading reading = new TruthMeter(bank.Curriculum, model).Read(truth, state, steps, 7, 3.5);
        Assert.Equal(7, reading.Questions);
        Assert.Equal(3.5, reading.Minutes);
        foreach (StudyMeasure measure in Enum.GetValues<StudyMeasure>())
        {
            double expected = PlainMeter.Read(measure, bank.Curriculum, model, n => truth[model.IndexOf(n)], n => state[model.IndexOf(n)], steps);
            Assert.True(Math.Abs(expected - reading.Measures[(int)measure]) < 1e-12, $"{measure}: {reading.Measures[(int)measure]:R} instead of {expected:R}");
        }
    });

    [Fact]
    public void Read_AnyTruthAndBelief_EveryBeliefIsInTheBinOfItsTenth() => Law.ForAll(30, random =>
    {
        ItemBank bank = TestBank.Create();
        KnowledgeModel model = KnowledgeModel.Of(bank.Curriculum);
        KnowledgeState state = new(model, model.Nodes.Select(_ => random.NextBool(0.2) ? random.NextBelow(11) / 10.0 : random.NextDouble()), []);
        bool[] truth = [.. model.Nodes.Select(_ => random.NextBool(0.5))];
        PupilReading reading = new TruthMeter(bank.Curriculum, model).Read(truth, state, [], 0, 0);
        for (int b = 0; b < PupilReading.Bins; b++)
        {
            // One half lies in the bin that begins there; a belief of 1 lies in the last.
            int[] inside = [.. Enumerable.Range(0, truth.Length).Where(n => Math.Min(9, (int)(state[n] * 10)) == b)];
            Assert.Equal(inside.Length, reading.Reliability[b].Count);
            Assert.Equal(inside.Count(n => truth[n]), reading.Reliability[b].True);
            Assert.Equal(inside.Sum(n => state[n]), reading.Reliability[b].Sum, 12);
        }
    });

    [Fact]
    public void Read_BeliefThatIsTheTruth_IsPerfect()
    {
        ItemBank bank = TestBank.Create();
        KnowledgeModel model = KnowledgeModel.Of(bank.Curriculum);
        bool[] truth = PupilProcess.Model.DrawSecured(model, DeterministicRandom.FromSeed(4));
        KnowledgeState state = new(model, truth.Select(t => t ? 1.0 : 0), []);
        double[] measures = new TruthMeter(bank.Curriculum, model).Read(truth, state, [], 0, 0).Measures;
        Assert.Equal([1, 1, 0, 0, 0, 0], measures);
    }
}
