namespace DiagnosticEngine.Benchmarks.Comparison;

/// <summary><c>compare --data DIR</c>: other programs' results on the same data, beside ours.</summary>
internal static class ComparisonCommand
{
    private const int Failed = 1;
    private const int WrongUsage = 2;

    public static int Run(IReadOnlyList<string> arguments, TextWriter output)
    {
        if (arguments is not ["--data", string folder] || !Directory.Exists(folder))
        {
            output.WriteLine("usage: compare --data DIR   (the folder that docs/comparison.md describes)");
            return WrongUsage;
        }

        ComparisonReport report = new(output);
        CdcatrComparison.Run(folder, report);
        CdcatComparison.Run(folder, report);
        IrtComparison.Run(folder, report);
        FitComparison.Run(folder, report);
        report.Close();
        return report.AnyFailed ? Failed : 0;
    }
}
