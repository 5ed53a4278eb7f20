namespace Gomcp.Engine.Merging.GoSource;

/// <summary>Blocks and statements.</summary>
internal static class GoStatementLayout
{
    /// <summary>Goes from the opening brace over the closing one.</summary>
    public static void Block(GoCursor cursor, bool isSwitch)
    {
        if (!cursor.Enter())
            return;
        var open = cursor.At;
        cursor.Advance();
        Statements(cursor, isSwitch);
        if (cursor.Is("}") && cursor.Tokens[cursor.At].Line > cursor.Tokens[open].Line)
            cursor.Section(cursor.At);
        cursor.TryAdvance("}");
        cursor.Leave();
    }

    private static void Statements(GoCursor cursor, bool isSwitch)
    {
        var newSection = true;
        while (!cursor.AtEnd && !cursor.Is("}"))
        {
            if (cursor.TryAdvance(";"))
                continue;
            var isClause = cursor.Is("case") || cursor.Is("default");
            if (isClause && !isSwitch)
                return;
            if (newSection && cursor.StartsLine(cursor.At))
                cursor.Section(cursor.At);
            var first = cursor.At;
            if (isClause)
                Clause(cursor);
            else
                Statement(cursor);
            if (cursor.At == first)
                cursor.Advance();
            newSection = isSwitch || cursor.IsMultiLine(SkipLabels(cursor, first), cursor.At - 1);
        }
    }

    private static int SkipLabels(GoCursor cursor, int first)
    {
        while (first + 2 < cursor.At && IsLabel(cursor, first))
            first += 2;
        return first;
    }

    private static bool IsLabel(GoCursor cursor, int index) =>
        cursor.IsKind(index, GoTokenKind.Identifier) && cursor.IsAt(index + 1, ":") && (index + 2 >= cursor.Tokens.Count || cursor.StartsLine(index + 2));

    private static void Clause(GoCursor cursor)
    {
        var keyword = cursor.At;
        cursor.Advance();
        var elements = new List<GoListElement>();
        while (!cursor.AtEnd && !cursor.Is(":") && !cursor.Is("}"))
        {
            var first = cursor.At;
            GoExpressionLayout.Expression(cursor, isHeader: false);
            if (cursor.At > first)
                elements.Add(new(first, -1, cursor.At - 1));
            if (!cursor.TryAdvance(",") && !cursor.Is(":") && cursor.At == first)
                cursor.Advance();
        }

        GoListColumns.Mark(cursor, keyword, elements);
        cursor.TryAdvance(":");
        if (!cursor.Enter())
            return;
        Statements(cursor, isSwitch: false);
        cursor.Leave();
    }

    private static void Statement(GoCursor cursor)
    {
        while (IsLabel(cursor, cursor.At))
        {
            cursor.Section(cursor.At);
            cursor.Advance();
            cursor.Advance();
            if (cursor.Is("}"))
                return;
            if (!cursor.AtEnd)
                cursor.Section(cursor.At);
        }

        if (cursor.Is("{"))
            Block(cursor, isSwitch: false);
        else if (cursor.Is("const") || cursor.Is("var") || cursor.Is("type"))
            GoDeclarationLayout.Declaration(cursor);
        else if (cursor.Is("if") || cursor.Is("for") || cursor.Is("switch") || cursor.Is("select"))
            Controlled(cursor);
        else
            Simple(cursor);
    }

    private static void Controlled(GoCursor cursor)
    {
        while (true)
        {
            var isSwitch = cursor.Is("switch") || cursor.Is("select");
            var keyword = cursor.At;
            cursor.Advance();
            while (!cursor.AtEnd && !cursor.Is("{") && !cursor.Is("}"))
            {
                var before = cursor.At;
                GoExpressionLayout.Expression(cursor, isHeader: true);
                if (cursor.At == before)
                    cursor.Advance();
            }

            if (cursor.Is("{"))
                Block(cursor, isSwitch);
            if (!cursor.IsAt(keyword, "if") || !cursor.Is("else"))
                return;
            cursor.Advance();
            if (!cursor.Is("if"))
            {
                if (cursor.Is("{"))
                    Block(cursor, isSwitch: false);
                return;
            }
        }
    }

    private static void Simple(GoCursor cursor)
    {
        var start = cursor.At;
        while (!cursor.AtStatementEnd(start))
        {
            if (cursor.At > start && cursor.StartsLine(cursor.At))
                cursor.Section(cursor.At);
            var before = cursor.At;
            GoExpressionLayout.Expression(cursor, isHeader: false);
            if (cursor.Is(",") || cursor.Is(":") || cursor.Is("]") || cursor.At == before)
                cursor.Advance();
        }
    }
}
