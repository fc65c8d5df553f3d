using DiagnosticEngine.Inference;

namespace DiagnosticEngine.Core.Tests.Inference;

/// <summary>The program in benchmarks/reference against exact probabilities, where those can be had.</summary>
public sealed class ReferenceProgramTests
{
    [Fact]
    public void Update_ExactOnStrandsAndSubMaps_AgreesWithReferenceProgram()
    {
        List<string> measured = [];
        bool close = true;
        foreach (string[] lines in ReferencePosteriors.Lines("strand-posteriors.txt").Chunk(4))
        {
            ReferencePosteriors reference = ReferencePosteriors.Of(lines.Skip(1)).Single();
            ExactEstimator exact = new(RealMap.Strands(lines[0].Split(',')));
            (double average, double largest) = reference.Compare(reference.Rerun(exact));
            measured.Add($"{lines[0]}: {average:F4} ({reference.StandardError:F4}), largest {largest:F4}");
            close &= average <= 0.0006 && largest <= 0.003;
        }

        Assert.True(close && measured.Count == 6, string.Join("; ", measured));
    }
}
