namespace DiagnosticEngine.Items.Pictures.Drawing;

/// <summary>Sets things side by side in rows, as words are set in lines.</summary>
internal static class Flow
{
    /// <summary>So many things of one size, in rows that are as even as can be.</summary>
    public static IReadOnlyList<Box> Even(int count, (double Width, double Height) size, double width, double gapX, double gapY)
    {
        int fitting = Math.Max(1, (int)((width + gapX + 0.001) / (size.Width + gapX)));
        int rows = (count + fitting - 1) / fitting;
        int perRow = rows == 0 ? 1 : (count + rows - 1) / rows;
        return [.. Enumerable.Range(0, count).Select(i => new Box(i % perRow * (size.Width + gapX), i / perRow * (size.Height + gapY), size.Width, size.Height))];
    }

    /// <summary>Where things of given sizes stand: from the left, in order, standing on the bottom of their row.</summary>
    /// <param name="sizes">Width and height of each.</param>
    /// <param name="width">The most that a row is wide; one thing always fits.</param>
    /// <param name="gapX">Between two in a row.</param>
    /// <param name="gapY">Between two rows.</param>
    public static IReadOnlyList<Box> Place(IReadOnlyList<(double Width, double Height)> sizes, double width, double gapX, double gapY)
    {
        List<Box> boxes = [];
        double top = 0;
        for (int start = 0; start < sizes.Count;)
        {
            int count = 1;
            double used = sizes[start].Width;
            while (start + count < sizes.Count && used + gapX + sizes[start + count].Width <= width + 0.001)
            {
                used += gapX + sizes[start + count++].Width;
            }

            double height = sizes.Skip(start).Take(count).Max(s => s.Height);
            double left = 0;
            foreach ((double itemWidth, double itemHeight) in sizes.Skip(start).Take(count))
            {
                boxes.Add(new(left, top + height - itemHeight, itemWidth, itemHeight));
                left += itemWidth + gapX;
            }

            top += height + gapY;
            start += count;
        }

        return boxes;
    }
}
