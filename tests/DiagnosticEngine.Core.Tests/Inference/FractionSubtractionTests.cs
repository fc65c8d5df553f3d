using DiagnosticEngine.Inference;

namespace DiagnosticEngine.Core.Tests.Inference;

/// <summary>Real answers and a published model: 536 pupils, 20 items, 8 attributes, parameters and posteriors of the R package CDM.</summary>
public sealed class FractionSubtractionTests
{
    [Fact]
    public void Observe_ParametersOfThePublishedFit_GivesItsPosteriorsForAllPeople()
    {
        double[] weights = new double[256];
        foreach (string[] row in DataFiles.Table("fraction20/dina-classes.csv"))
        {
            weights[DataFiles.Bits(row[0])] = DataFiles.Number(row[1]);
        }

        string[][] q = DataFiles.Table("fraction20/qmatrix.csv");
        PatternPosterior posterior = new(new AttributeBank(PatternPrior.Of(weights), DataFiles.Table("fraction20/dina-items.csv").Select((row, i) =>
            new AttributeItem { Attributes = DataFiles.Bits(string.Concat(q[i][1..])), Guess = DataFiles.Number(row[1]), Slip = DataFiles.Number(row[3]) })));
        string[] published = DataFiles.Lines("fraction20/dina-posterior.csv.gz");
        int[] patterns = [.. DataFiles.Cells(published[0]).Select(h => DataFiles.Bits(h[1..]))];
        string[][] people = DataFiles.Table("fraction20/responses.csv");
        Assert.Equal(536, people.Length);
        for (int person = 0; person < people.Length; person++)
        {
            posterior.Reset();
            for (int item = 0; item < people[person].Length; item++)
            {
                posterior.Observe(item, people[person][item] == "1");
            }

            string[] expected = DataFiles.Cells(published[person + 1]);
            for (int c = 0; c < patterns.Length; c++)
            {
                double difference = Math.Abs(DataFiles.Number(expected[c]) - posterior.Probabilities[patterns[c]]);
                Assert.True(difference <= 1e-6, $"person {person + 1}, pattern {patterns[c]}: off by {difference:R}");
            }
        }
    }
}
