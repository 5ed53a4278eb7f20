namespace Gomcp.Engine.Merging.GoSource;

/// <summary>
/// Which elements of a list that reaches over several lines align with the one before. gofmt keeps columns together while the sizes of
/// the keys (of the elements, where there are no keys) stay within a ratio of their geometric mean.
/// </summary>
internal static class GoListColumns
{
    private const int SmallSize = 40;
    private const double Ratio = 2.5;

    public static void Mark(GoCursor cursor, int open, List<GoListElement> elements)
    {
        if (elements.Count == 0 || cursor.Tokens[open].Line == cursor.Tokens[elements[^1].Last].EndLine)
            return;
        var sizes = new Sizes();
        var lastBreak = -1;
        var previousLine = cursor.Tokens[open].Line;
        if (cursor.StartsLine(elements[0].First))
        {
            cursor.Section(elements[0].First);
            lastBreak = 0;
        }

        for (var i = 0; i < elements.Count; i++)
        {
            var element = elements[i];
            var line = cursor.Tokens[element.First].Line;
            var size = Size(cursor, element);
            var newSection = sizes.Breaks(size);
            if (i > 0 && cursor.StartsLine(element.First))
            {
                newSection |= lastBreak + 1 < i;
                if (newSection)
                    cursor.Section(element.First);
                lastBreak = i;
                if (newSection || line - cursor.Tokens[element.First - 1].EndLine > 1)
                    sizes.Reset();
            }

            if (elements.Count > 1 && element.Colon >= 0 && size > 0 && line > previousLine)
                cursor.Column(element.Colon + 1);
            sizes.Add(size);
            previousLine = line;
        }
    }

    /// <summary>The size as printed on one line, of the key for a pair; 0 when the element needs several lines.</summary>
    private static int Size(GoCursor cursor, GoListElement element)
    {
        if (cursor.IsMultiLine(element.First, element.Last))
            return 0;
        var last = element.Colon >= 0 ? element.Colon - 1 : element.Last;
        var size = 0;
        for (var i = element.First; i <= last; i++)
            size += System.Text.Encoding.UTF8.GetByteCount(cursor.Text(i)) + (i > element.First && cursor.HasBlankBefore(i) ? 1 : 0);
        return size;
    }

    private struct Sizes
    {
        private double sumOfLogarithms;
        private int count;
        private int previous;

        public readonly bool Breaks(int size)
        {
            if (previous == 0 || size == 0)
                return true;
            if (count == 0 || (previous <= SmallSize && size <= SmallSize))
                return false;
            var ratio = size / Math.Exp(sumOfLogarithms / count);
            return Ratio * ratio <= 1 || Ratio <= ratio;
        }

        public void Reset() => (sumOfLogarithms, count) = (0, 0);

        public void Add(int size)
        {
            previous = size;
            if (size == 0)
                return;
            sumOfLogarithms += Math.Log(size);
            count++;
        }
    }
}
