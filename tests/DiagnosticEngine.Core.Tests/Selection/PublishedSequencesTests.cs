using DiagnosticEngine.Core.Tests.Inference;
using DiagnosticEngine.Inference;
using DiagnosticEngine.Selection;

namespace DiagnosticEngine.Core.Tests.Selection;

/// <summary>The items that published programs choose for the same people, item for item.</summary>
public sealed class PublishedSequencesTests
{
    [Theory]
    [InlineData("unif", "uniform")]
    [InlineData("hier", "uniform")]
    [InlineData("hier", "structured")]
    public void Discrimination_HundredPeople_ChoosesTheItemsOfCdcatR(string people, string prior)
    {
        // A1, then A2, then A3 and A4, then A5, which needs both.
        int[] allowed = [0b00000, 0b00001, 0b00011, 0b00111, 0b01011, 0b01111, 0b11111];
        AttributeBank bank = new(
            prior == "uniform" ? PatternPrior.Uniform(5) : PatternPrior.UniformOver(5, allowed),
            DataFiles.Table("cdcat/bank.csv").Select(r =>
                new AttributeItem { Attributes = DataFiles.Bits(r[0]), Guess = DataFiles.Number(r[1]), Slip = DataFiles.Number(r[2]) }));
        string[] answers = DataFiles.Lines($"cdcat/{people}-answers.txt");
        string[] sequences = DataFiles.Lines($"cdcat/{people}-gdi-{prior}-prior.csv");
        Assert.Equal(100, sequences.Length);
        PatternPosterior posterior = new(bank);
        for (int person = 0; person < sequences.Length; person++)
        {
            posterior.Reset();
            List<int> asked = [];
            for (int step = 0; step < 20; step++)
            {
                int item = AttributeItemSelectors.Discrimination.SelectNext(posterior);
                posterior.Observe(item, answers[person][item] == '1');
                asked.Add(item + 1);
            }

            Assert.Equal(sequences[person], string.Join(',', asked));
        }
    }

    [Theory]
    [InlineData(100)]
    [InlineData(1000)]
    public void MostInformative_TwentyPeople_ChoosesTheItemsOfCatRAndJsCat(int size)
    {
        IrtItem[] bank = [.. DataFiles.Table($"irt/bank3pl-{size}.csv").Select(r => new IrtItem
        {
            Discrimination = DataFiles.Number(r[1]),
            Difficulty = DataFiles.Number(r[2]),
            LowerAsymptote = DataFiles.Number(r[3]),
            UpperAsymptote = DataFiles.Number(r[4]),
        })];
        string[][] people = DataFiles.Table("irt/people.csv");
        string[][] published = [.. DataFiles.Table("irt/catr-eap-mfi.csv").Where(r => DataFiles.Whole(r[0]) == size)];
        Assert.Equal(20, published.Length);
        foreach (string[] expected in published)
        {
            double[] person = [.. people[DataFiles.Whole(expected[2]) - 1].Skip(1).Select(DataFiles.Number)];
            AbilityPosterior ability = new();
            bool[] isAsked = new bool[bank.Length];
            List<int> asked = [];
            for (int step = 1; step <= 30; step++)
            {
                int item = IrtItemSelector.MostInformative(bank, isAsked, ability.Mean);
                isAsked[item] = true;
                asked.Add(item + 1);
                ability = ability.Observe(bank[item], person[step] < bank[item].ProbabilityAt(person[0]));
            }

            Assert.Equal(string.Join(',', expected[5..]), string.Join(',', asked));
            Assert.InRange(ability.Mean - DataFiles.Number(expected[3]), -1e-6, 1e-6);
            Assert.InRange(ability.Deviation - DataFiles.Number(expected[4]), -1e-6, 1e-6);
        }
    }
}
