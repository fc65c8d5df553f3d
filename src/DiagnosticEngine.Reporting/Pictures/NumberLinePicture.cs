using DiagnosticEngine.Items.Pictures;
using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Reporting.Pictures;

/// <summary>A number line to scale: the widest one that fits and on which nothing has to be moved.</summary>
internal static class NumberLinePicture
{
    private const int Narrowest = 8;

    public static IReadOnlyList<string>? Draw(PictureData data) =>
        NumberLine.Read(data) is { } line
            ? Scale.Candidates(line.From, line.To, TextPicture.MostColumns - 1, Narrowest, line.Places)
                .Where(s => IsTrue(line, s))
                .Select(s => new NumberLineSketch(line, s).Draw())
                .FirstOrDefault(d => d is not null && d.All(l => l.Length <= TextPicture.MostColumns))
            : null;

    /// <summary>Whether marks are equally far apart and everything else lies on the side of each mark and of each middle between marks where it belongs.</summary>
    private static bool IsTrue(NumberLine line, Scale scale)
    {
        Rational gap = scale.Position(line.From + line.Step);
        return line.Marks.All(scale.IsExact) && gap >= 2 && line.Places.All(place =>
        {
            Rational position = scale.Position(place);
            Rational mark = (position / gap).Floor * gap;
            Rational next = mark + gap > scale.Width ? scale.Width : mark + gap;
            Rational column = scale.Column(place);
            return position == column || (column > mark && column < next && Side(column, (mark + next) / 2) == Side(position, (mark + next) / 2));
        });
    }

    private static int Side(Rational position, Rational middle) => (position - middle).Sign;
}
