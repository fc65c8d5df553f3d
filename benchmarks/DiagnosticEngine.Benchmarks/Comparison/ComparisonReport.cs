using System.Globalization;

namespace DiagnosticEngine.Benchmarks.Comparison;

/// <summary>Writes one line for each comparison and remembers whether one failed.</summary>
internal sealed class ComparisonReport(TextWriter output)
{
    private int _failed;
    private int _passed;

    public bool AnyFailed => _failed > 0;

    public void Heading(string text) => output.WriteLine($"\n{text}");

    public void Check(string what, bool passed, FormattableString figure)
    {
        _ = passed ? _passed++ : _failed++;
        output.WriteLine($"  {(passed ? "pass" : "FAIL")}  {what}: {figure.ToString(CultureInfo.InvariantCulture)}");
    }

    public void Note(string what, FormattableString figure) => output.WriteLine($"        {what}: {figure.ToString(CultureInfo.InvariantCulture)}");

    public void Skip(string what, string missing) => output.WriteLine($"  skip  {what}: {missing} is not there");

    public void Close() => output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n{_passed} passed, {_failed} failed"));
}
