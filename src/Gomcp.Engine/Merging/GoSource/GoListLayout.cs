namespace Gomcp.Engine.Merging.GoSource;

/// <summary>Arguments, indices and the elements of composite literals.</summary>
internal static class GoListLayout
{
    /// <summary>Goes from the opening bracket over the closing one.</summary>
    public static void List(GoCursor cursor, string close)
    {
        if (!cursor.Enter())
            return;
        var open = cursor.At;
        cursor.Advance();
        var elements = new List<GoListElement>();
        while (!cursor.AtEnd && !cursor.Is(close))
        {
            var start = cursor.At;
            var colon = Element(cursor);
            if (cursor.At > start)
                elements.Add(new(start, colon, cursor.At - 1));
            if (cursor.TryAdvance(",") || cursor.Is(close))
                continue;
            if (cursor.Is("}") || cursor.Is(")") || cursor.Is("]"))
                break; // unbalanced: the outer list knows better
            if (cursor.At == start)
                cursor.Advance();
        }

        GoListColumns.Mark(cursor, open, elements);
        if (cursor.Is(close))
        {
            if (cursor.StartsLine(cursor.At))
                cursor.Section(cursor.At);
            cursor.Advance();
        }

        cursor.Leave();
    }

    private static int Element(GoCursor cursor)
    {
        var colon = -1;
        GoExpressionLayout.Expression(cursor, isHeader: false);
        while (cursor.Is(":"))
        {
            colon = colon < 0 ? cursor.At : colon;
            cursor.Advance();
            GoExpressionLayout.Expression(cursor, isHeader: false);
        }

        return colon;
    }
}
