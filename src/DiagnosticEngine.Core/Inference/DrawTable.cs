using System.Numerics;

namespace DiagnosticEngine.Inference;

/// <summary>The format of the tables that <see cref="GuidedSampler"/> draws with: 16-bit numbers split in bytes, low ones after high ones.</summary>
/// <remarks>
/// Eight numbers fill 16 bytes, so that one shuffle of a vector looks up the high bytes for 16 samples and another the low bytes.
/// </remarks>
internal static class DrawTable
{
    /// <summary>Bytes of eight numbers.</summary>
    public const int Row = 16;

    /// <summary>Rows for the chances of the nodes, by the state of the earlier ones and the support of the rest.</summary>
    public const int Chances = SkillGraph.Width;

    /// <summary>Rows of an informed group: the chances, then log weights by support, then log weights by state.</summary>
    public const int InformedRows = Chances + 2;

    /// <summary>Log weights count in steps of 1/1024.</summary>
    public const double StepsPerNat = 1024;

    private const float Draws = 65536;
    private const float LargestLog = 30;

    /// <summary>A probability as the number of the 65,536 draws that are below it.</summary>
    /// <remarks>A draw is never 65,535, so that this stands for certainty.</remarks>
    public static Vector<int> Chance(Vector<float> chance) =>
        Vector.ConvertToInt32(Vector.Min(chance * Draws, new Vector<float>(Draws - 1)) + new Vector<float>(0.5f));

    /// <summary>The logarithm of a weight, cut off at e^±30.</summary>
    public static Vector<int> Log(Vector<float> weight)
    {
        // In double precision: the last bit of a logarithm depends on the processor, and here it is rounded away.
        Vector<float> log = Vector.Narrow(Vector.Log(Vector.WidenLower(weight)), Vector.Log(Vector.WidenUpper(weight)));

        // Above 0, so that cutting off the fraction rounds to the nearest.
        const float Lift = LargestLog * (float)StepsPerNat;
        Vector<float> bounded = Vector.Min(Vector.Max(log, new Vector<float>(-LargestLog)), new Vector<float>(LargestLog));
        return Vector.ConvertToInt32((bounded * (float)StepsPerNat) + new Vector<float>(Lift + 0.5f)) - new Vector<int>((int)Lift);
    }

    /// <summary>Writes the low 16 bits of a number.</summary>
    public static void Write(Span<byte> row, int place, int number)
    {
        row[place] = unchecked((byte)(number >> 8));
        row[place + SkillGraph.States] = unchecked((byte)number);
    }
}
