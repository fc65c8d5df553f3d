using System.Text.RegularExpressions;
using DiagnosticEngine.Loading;
using DiagnosticEngine.Numerics;
using DiagnosticEngine.Records;

namespace DiagnosticEngine.Tests.Records;

/// <summary>Sound files in which one line is damaged.</summary>
public sealed class DamageTests
{
    private static readonly string[] s_notADate = ["13.11.25", "2025-13-01", "yesterday", "", "2025-1-7"];

    [Fact]
    public void Import_TableWithOneDamagedLine_FindsItThereAndGivesNothing() => Law.ForAll(600, random =>
    {
        string kind = Pick(random, RecordExport.Kinds);
        string[] lines = ProgrammeFiles.Text(kind).TrimEnd('\n').Split('\n');

        // The note over two lines is damaged in a test of its own.
        int at = 1 + (int)random.NextBelow(lines.Length - 1);
        if (lines[at].Contains('"', StringComparison.Ordinal) || lines[at].StartsWith("She", StringComparison.Ordinal))
        {
            return;
        }

        string damaged = Damage(random, lines[at], lines[0].Split(','));
        string text = string.Join('\n', lines[..at].Append(damaged).Concat(lines[(at + 1)..])) + "\n";
        RecordImportResult result = ProgrammeFiles.Import((kind, text));
        Assert.Null(result.Record);
        Assert.True(
            result.Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error && d.Location.File == kind + ".csv" && d.Location.Line == at + 1),
            $"{kind}: {damaged}\n{DiagnosticRenderer.Render(result.Diagnostics)}");
    });

    [Fact]
    public void Import_JsonWithOneDamagedLine_FindsItThereAndGivesNothing()
    {
        string[] lines = RecordExport.ToJson(ProgrammeFiles.Import().Record!).Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            foreach (string damaged in JsonDamages(lines[i]))
            {
                RecordImportResult result = RecordImport.Read([RecordFile.OfText("records.json", string.Join('\n', lines[..i].Append(damaged).Concat(lines[(i + 1)..])))]);
                Assert.Null(result.Record);
                Assert.True(
                    result.Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error && d.Location.Line == i + 1),
                    $"{i + 1}: {damaged}\n{DiagnosticRenderer.Render(result.Diagnostics)}");
            }
        }
    }

    [Fact]
    public void Import_EveryFileDamaged_ListsEveryFinding()
    {
        RecordFile[] files = [.. RecordExport.Kinds.Select(k => RecordFile.OfText(k + ".csv", ProgrammeFiles.Text(k) + ",,,,,,,,,,,,,x\n"))];
        RecordImportResult result = RecordImport.Read(files);
        Assert.Equal(RecordExport.Kinds.Count, result.Diagnostics.Count(d => d.Code == "DE2109"));
        Assert.Null(result.Record);
    }

    [Fact]
    public void Import_AnyBytes_NeverThrows() => Law.ForAll(150, random =>
    {
        string text = random.NextBool(0.5) ? RecordExport.ToJson(ProgrammeFiles.Import().Record!) : ProgrammeFiles.Text(Pick(random, RecordExport.Kinds));
        byte[] bytes = System.Text.Encoding.UTF8.GetBytes(text);
        for (int i = 0; i < 4; i++)
        {
            bytes[random.NextBelow(bytes.Length)] = (byte)Pick<int>(random, ['"', ',', '\n', '{', ']', ':', 0, 255, '\\', '9', 'x']);
        }

        RecordImportResult result = RecordImport.Read([new(random.NextBool(0.5) ? "x.json" : "x.csv", bytes)]);
        Assert.Equal(result.Record is null, result.Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error));
    });

    private static string Damage(DeterministicRandom random, string line, string[] columns)
    {
        string[] cells = line.Split(',');
        string[] filled = [.. columns.Where((c, i) => c is not ("began" or "to" or "year" or "class" or "supervisor" or "group" or "skills" or "note" or "words" or "prompt" or "consent" or "answer" or "pupils" or "reasons" or "level" or "sum" or "count" or "kind" or "id" or "confidence-start" or "confidence-end") && cells[i].Length > 0)];
        int date = Array.FindIndex(columns, c => c is "date" or "from" or "agreed");
        int pupil = Array.IndexOf(columns, "pupil");
        switch (random.NextBelow(5))
        {
            case 0:
                return line + ",x";
            case 1:
                return line[..line.LastIndexOf(',')];
            case 2 when date >= 0:
                cells[date] = Pick(random, s_notADate);
                return string.Join(',', cells);
            case 3 when pupil >= 0:
                cells[pupil] = Pick<string>(random, ["Ann Other", "pupil!", "ü"]);
                return string.Join(',', cells);
            case 4 when filled.Length > 0:
                cells[Array.IndexOf(columns, Pick(random, filled))] = " ";
                return string.Join(',', cells);
            default:
                return "\"" + line;
        }
    }

    private static IEnumerable<string> JsonDamages(string line)
    {
        if (Regex.IsMatch(line, "\"(date|from|agreedOn|began|consentOn)\": \"", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)))
        {
            yield return Regex.Replace(line, ": \".*\"", ": \"13.11.25\"", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
        }

        if (Regex.IsMatch(line, "\"(pupilId|observerId)\": \"", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)))
        {
            yield return Regex.Replace(line, ": \".*\"", ": \"Ann Other\"", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
            yield return Regex.Replace(line, ": \".*\"", ": 5", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
        }

        if (Regex.IsMatch(line, ": [0-9]+", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)))
        {
            yield return Regex.Replace(line, ": [0-9]+", ": -1", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
            yield return Regex.Replace(line, ": [0-9]+", ": \"5\"", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
        }

        if (line.Contains("\": ", StringComparison.Ordinal))
        {
            yield return line.Replace("\": ", "x\": ", StringComparison.Ordinal);
            yield return line.Replace("\": ", "\" ", StringComparison.Ordinal);
        }
    }

    private static T Pick<T>(DeterministicRandom random, IReadOnlyList<T> all) => all[(int)random.NextBelow(all.Count)];
}
