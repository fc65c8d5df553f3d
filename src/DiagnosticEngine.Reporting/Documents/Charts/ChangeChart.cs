using DiagnosticEngine.Progress;

namespace DiagnosticEngine.Reporting.Documents.Charts;

/// <summary>Before and after on one line each: an open mark where it was, a filled one where it is, and the way between them.</summary>
/// <param name="Title">What it shows, in a few words.</param>
/// <param name="Scale">What it measures in.</param>
/// <param name="FromWord">What the open marks are, such as "before".</param>
/// <param name="ToWord">What the filled marks are, such as "after".</param>
/// <param name="Groups">The lines.</param>
internal sealed record ChangeChart(string Title, ChartScale Scale, string FromWord, string ToWord, IReadOnlyList<ChangeGroup> Groups) : Chart(Title)
{
    private const string None = "–";

    public override bool PrintsNumbers => true;

    public override Grid Table => new(
        Title,
        [FromWord, ToWord, "change"],
        [.. Groups.Select(g => new GridGroup(g.Title, [.. g.Rows.Select(r => new GridRow(r.Name, [Scale.Text(r.From), r.To is { } to ? Scale.Text(to) : None, Change(r) ?? None]))]))]);

    public override string Spoken => string.Join(' ', Groups.Where(g => g.Rows.Count > 0).Select(g =>
        $"{g.Title}: {string.Join("; ", g.Rows.Select(r => r.To is { } to ? $"{r.Name} {Scale.Text(r.From)} {FromWord}, {Scale.Text(to)} {ToWord}" : $"{r.Name} {Scale.Text(r.From)} {FromWord}"))}."));

    public override IReadOnlyList<string> Draw(string label) => ChangeDrawing.Of(this, label);

    /// <summary>What a reader of the two printed values reckons; null where there is one value only.</summary>
    public string? Change(ChangeRow row) =>
        row.To is { } to ? Scale.Signed(Figures.Round(to, Scale.Places) - Figures.Round(row.From, Scale.Places)) : null;
}
