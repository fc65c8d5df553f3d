using System.Collections.Concurrent;
using DiagnosticEngine.Items;
using DiagnosticEngine.Items.Bundles;
using DiagnosticEngine.Sessions;
using DiagnosticEngine.Tests.Programme;

namespace DiagnosticEngine.Cli.Tests.Reports;

/// <summary>Session files of the programme's three pupils: a written baseline over Number, and one after the programme, each made once.</summary>
internal static class ProgrammeSessions
{
    /// <summary>The end of the programme.</summary>
    private static readonly DateOnly s_end = new(2025, 3, 25);

    private static readonly ConcurrentDictionary<string, Lazy<Task<string>>> s_files = new(StringComparer.Ordinal);

    /// <summary>The path of a session file.</summary>
    /// <param name="pupil">C, N or A.</param>
    /// <param name="isLater">Whether it is the one after the programme.</param>
    public static Task<string> FileAsync(string pupil, bool isLater = false) =>
        s_files.GetOrAdd(isLater ? pupil + "-later" : pupil, name => new(() => WriteAsync(pupil, name, isLater))).Value;

    private static async Task<string> WriteAsync(string pupil, string name, bool isLater)
    {
        ItemBank bank = CurriculumBundle.Read(await File.ReadAllBytesAsync(await ShippedBundle.FileAsync()));
        // Year groups and baseline days of the case study; the year of C's is the one before the one printed, which lies after the end.
        (int year, DateOnly begin) = pupil switch { "C" => (7, new DateOnly(2024, 11, 13)), "N" => (9, new(2025, 1, 22)), _ => (8, new(2025, 1, 7)) };
        AssessmentSession session = new AssessmentEngine(bank).Start(
            pupil, isLater ? 2UL : 1UL, new() { Areas = ["number"], MaxItems = 40, MaxMinutes = 90, StableSteps = 0, Year = year, Date = isLater ? s_end : begin });
        ProgrammePupil.Load(bank.Curriculum, pupil, isLater).Sit(session);
        string file = Path.Combine(AppContext.BaseDirectory, $"programme-{name}.session.json");
        await File.WriteAllTextAsync(file, session.Snapshot().ToJson());
        return file;
    }
}
