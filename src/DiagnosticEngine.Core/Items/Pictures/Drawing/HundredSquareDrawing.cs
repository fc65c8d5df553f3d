using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Items.Pictures.Drawing;

/// <summary>Numbers in rows of ten, each under its like; covered ones are hatched, marked ones stand on a tinted square with a thick edge.</summary>
internal static class HundredSquareDrawing
{
    private const int Row = 10;
    private const double Cell = 28;
    private const double Room = 5;

    public static void Draw(PictureData data, Sketch sketch)
    {
        int from = Whole(data.Number("from", 1));
        int to = Whole(data.Number("to", 100));
        HashSet<int> hidden = [.. data.Numbers("hidden").Select(Whole)];
        HashSet<int> marked = [.. data.Numbers("marked").Select(Whole)];

        // A square that begins at a whole ten keeps the tens on the left; any other keeps 1, 11, 21, … there, as squares in classrooms do.
        int first = Modulo(from, Row) == 0 ? from : from - Modulo(from - 1, Row);
        double width = Math.Max(Cell, Math.Max(Size(from).Width, Size(to).Width) + Room);
        for (int number = from; number <= to; number++)
        {
            Box box = new((number - first) % Row * width, (number - first) / Row * Cell, width, Cell);
            bool isHidden = hidden.Contains(number);
            bool isMarked = marked.Contains(number);
            sketch.Rectangle(isHidden ? "hidden" : isMarked ? "marked" : "cell", isHidden ? Styles.Shaded : isMarked ? Styles.Panel : Styles.OpenThin, box);
            if (!isHidden)
            {
                Size(number).Draw(sketch, "number", box.CentreX, box.CentreY);
            }

            if (isMarked)
            {
                sketch.Rectangle("mark", Styles.Frame, box.Grown(-2), 3);
            }
        }
    }

    private static Caption Size(int number) => Caption.Of(NumberText.Of(number), Caption.SmallSize);

    private static int Whole(Rational number) => (int)number.Numerator;

    private static int Modulo(int number, int by) => ((number % by) + by) % by;
}
