using System.Globalization;
using System.Text;
using DiagnosticEngine.Inference;

namespace DiagnosticEngine.Core.Tests.Inference;

/// <summary>Holds the numbers that the program in benchmarks/reference reads, so that its posteriors stay those of this model.</summary>
public sealed class WholeMapModelTests
{
    [Fact]
    public Task Of_RealMap_IsTheModelOfTheReferenceProgram()
    {
        KnowledgeModel model = RealMap.Whole;
        AbilityGrid grid = AbilityGrid.Of(model.Parameters);
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"slope {model.Parameters.Slope}\nlevels {grid.Levels.Length} {Join(grid.Levels)}\n");
        text.Append(CultureInfo.InvariantCulture, $"levelWeights {Join(grid.LevelWeights)}\n");
        text.Append(CultureInfo.InvariantCulture, $"offsets {grid.OffsetWeights.Length} {grid.Step}\noffsetWeights {Join(grid.OffsetWeights)}\n");
        text.Append(CultureInfo.InvariantCulture, $"strands {model.StrandIds.Count} {string.Join(' ', model.StrandIds)}\nnodes {model.Nodes.Count}");
        foreach (KnowledgeNode node in model.Nodes)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{node.Strand} {node.Difficulty:R} {node.Leak} {node.Parents.Count}");
            foreach (int parent in node.Parents)
            {
                text.Append(CultureInfo.InvariantCulture, $" {parent}");
            }
        }

        return Verifier.Verify(text.ToString());
    }

    private static string Join(double[] numbers) => string.Join(' ', numbers.Select(n => n.ToString("R", CultureInfo.InvariantCulture)));
}
