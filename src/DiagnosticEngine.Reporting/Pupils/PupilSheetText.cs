using DiagnosticEngine.Reporting.Documents;

namespace DiagnosticEngine.Reporting.Pupils;

/// <summary>Writes the page for the pupil as plain text.</summary>
/// <remarks>Lines end in line feeds. Deterministic and in every culture alike; the session must not be used by others meanwhile.</remarks>
public static class PupilSheetText
{
    /// <summary>Writes it.</summary>
    /// <param name="report">What it is written from.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    /// <exception cref="ArgumentException">The diagnosis was made on another curriculum than the session.</exception>
    public static string Write(PupilReport report) => PlainTextWriter.Write(PupilPage.Of(report));
}
