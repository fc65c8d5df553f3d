using System.Globalization;
using DiagnosticEngine.Diagnoses;

namespace DiagnosticEngine.Reporting.Diagnoses;

/// <summary>Writes a place of the map: a mark for what is known and how many skills are secure; brackets where nothing was asked.</summary>
internal static class MapCell
{
    public static IReadOnlyList<string> Legend { get; } =
    [
        "● 2/2: both of the two skills here are secure",
        "◐ 1/2: some are secure, or it is not clear yet",
        "○ 0/2: something was asked, and nothing here is secure yet",
        "(●), (◐): nothing was asked; the other answers make it probable, or leave it open",
        "( ): nothing was asked; probably still to come",
        "–: nothing on the map",
    ];

    public static string Of(IReadOnlyList<RepresentationDiagnosis> skills)
    {
        if (skills.Count == 0)
        {
            return "–";
        }

        int secure = skills.Count(s => s.Status == MasteryStatus.Secure);
        bool isOpen = skills.Any(s => s.Status != MasteryStatus.Gap);
        return skills.Any(s => s.IsTested)
            ? string.Create(CultureInfo.InvariantCulture, $"{(secure == skills.Count ? '●' : isOpen ? '◐' : '○')} {secure}/{skills.Count}")
            : secure == skills.Count ? "(●)" : isOpen ? "(◐)" : "( )";
    }
}
