using System.Diagnostics;
using System.Globalization;
using DiagnosticEngine.Items.Bundles;
using DiagnosticEngine.Loading;

namespace DiagnosticEngine.Benchmarks;

/// <summary>How long the shipped map takes to read in a process that has done nothing else, from its YAML files or from its bundle, just-in-time compilation included.</summary>
internal static class ColdStart
{
    private const int Processes = 15;

    /// <summary>Starts fresh processes that read the YAML files, and prints what they took.</summary>
    public static int Yaml(TextWriter output) => Measure("read-yaml", Path.GetFullPath(ShippedMap.Folder), output);

    /// <summary>Writes the bundle, starts fresh processes that read it, and prints what they took.</summary>
    public static int Bundle(TextWriter output)
    {
        string file = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(file, ShippedMap.Bundle(ShippedMap.Load()));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{new FileInfo(file).Length:N0} bytes"));
            return Measure("read-bundle", file, output);
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>Reads YAML files and prints the milliseconds that it took, and those of the processor.</summary>
    public static int ReadYaml(string folder, TextWriter output) =>
        Read(() => YamlCurriculumLoader.LoadDirectoryAsync(folder).GetAwaiter().GetResult().Curriculum!.Fingerprint, output);

    /// <summary>Reads a bundle and prints the milliseconds that it took, the file included, and those of the processor.</summary>
    public static int ReadBundle(string file, TextWriter output) =>
        Read(
            () =>
            {
                using FileStream stream = new(file, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1);
                return CurriculumBundle.Read(stream).Curriculum.Fingerprint;
            },
            output);

    private static int Read(Func<string> read, TextWriter output)
    {
        TimeSpan processor = Environment.CpuUsage.TotalTime;
        long start = Stopwatch.GetTimestamp();
        string fingerprint = read();
        double wall = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        processor = Environment.CpuUsage.TotalTime - processor;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{wall} {processor.TotalMilliseconds} {fingerprint}"));
        return 0;
    }

    private static int Measure(string command, string path, TextWriter output)
    {
        string[][] said = [.. Enumerable.Range(0, Processes).Select(_ => Start(command, path))];
        output.WriteLine(Line("wall time", said, 0));
        output.WriteLine(Line("processor time", said, 1));
        output.WriteLine("fingerprint " + string.Join(" or ", said.Select(s => s[2]).Distinct(StringComparer.Ordinal)));
        return 0;
    }

    private static string Line(string what, string[][] said, int column)
    {
        double[] times = [.. said.Select(s => double.Parse(s[column], CultureInfo.InvariantCulture)).Order()];
        return string.Create(
            CultureInfo.InvariantCulture, $"{what}, {Processes} processes: shortest {times[0]:0} ms, median {times[Processes / 2]:0} ms, longest {times[^1]:0} ms");
    }

    private static string[] Start(string command, string path)
    {
        ProcessStartInfo start = new(Environment.ProcessPath!) { RedirectStandardOutput = true, UseShellExecute = false };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
        {
            start.ArgumentList.Add(typeof(ColdStart).Assembly.Location);
        }

        start.ArgumentList.Add(command);
        start.ArgumentList.Add(path);
        using Process process = Process.Start(start)!;
        string said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return said.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
    }
}
