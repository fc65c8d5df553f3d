using System.Diagnostics;
using System.Globalization;
using DiagnosticEngine.Items.Bundles;

namespace DiagnosticEngine.Benchmarks;

/// <summary>How long the shipped map takes to read from its bundle in a process that has done nothing else, just-in-time compilation included.</summary>
internal static class ColdBundle
{
    private const int Processes = 15;

    /// <summary>Writes the bundle, starts fresh processes that read it, and prints what they took.</summary>
    public static int Run(TextWriter output)
    {
        string file = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(file, ShippedMap.Bundle(ShippedMap.Load()));
            double[] times = [.. Enumerable.Range(0, Processes).Select(_ => Start(file)).Order()];
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{new FileInfo(file).Length:N0} bytes, {Processes} processes: shortest {times[0]:0} ms, median {times[Processes / 2]:0} ms, longest {times[^1]:0} ms"));
            return 0;
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>Reads a bundle and prints the milliseconds that it took, the file included.</summary>
    public static int Read(string file, TextWriter output)
    {
        long start = Stopwatch.GetTimestamp();
        _ = CurriculumBundle.Read(File.ReadAllBytes(file));
        output.WriteLine(Stopwatch.GetElapsedTime(start).TotalMilliseconds.ToString(CultureInfo.InvariantCulture));
        return 0;
    }

    private static double Start(string file)
    {
        ProcessStartInfo start = new(Environment.ProcessPath!) { RedirectStandardOutput = true, UseShellExecute = false };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
        {
            start.ArgumentList.Add(typeof(ColdBundle).Assembly.Location);
        }

        start.ArgumentList.Add("read-bundle");
        start.ArgumentList.Add(file);
        using Process process = Process.Start(start)!;
        string said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return double.Parse(said, CultureInfo.InvariantCulture);
    }
}
