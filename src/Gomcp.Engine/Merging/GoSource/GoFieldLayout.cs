namespace Gomcp.Engine.Merging.GoSource;

/// <summary>The fields of a struct and the elements of an interface.</summary>
internal static class GoFieldLayout
{
    private readonly record struct Field(int First, int Last, int Type, int Tag, bool IsNamed);

    public static void Fields(GoCursor cursor)
    {
        var isStruct = cursor.Is("struct");
        cursor.Advance();
        if (!cursor.Is("{") || !cursor.Enter())
            return;
        var open = cursor.At;
        cursor.Advance();
        var fields = new List<Field>();
        while (!cursor.AtEnd && !cursor.Is("}"))
        {
            if (cursor.TryAdvance(";"))
                continue;
            var before = cursor.At;
            var field = isStruct ? StructField(cursor) : Element(cursor);
            if (cursor.At == before)
                cursor.Advance();
            else
                fields.Add(field);
        }

        Mark(cursor, open, fields, isStruct);
        cursor.TryAdvance("}");
        cursor.Leave();
    }

    private static Field StructField(GoCursor cursor)
    {
        var first = cursor.At;
        var named = IsNamed(cursor);
        if (named)
        {
            while (cursor.IsKind(cursor.At, GoTokenKind.Identifier) && cursor.IsAt(cursor.At + 1, ","))
            {
                cursor.Advance();
                cursor.Advance();
                if (cursor.StartsLine(cursor.At))
                    cursor.Section(cursor.At);
            }

            cursor.Advance();
        }

        var type = cursor.At;
        GoTypeLayout.Type(cursor);
        var tag = -1;
        if (cursor.IsKind(cursor.At, GoTokenKind.Text) && !cursor.AtImpliedSemicolon)
        {
            tag = cursor.At;
            cursor.Advance();
        }

        return new(first, cursor.At - 1, type, tag, named);
    }

    private static bool IsNamed(GoCursor cursor)
    {
        var next = cursor.At + 1;
        if (!cursor.IsKind(cursor.At, GoTokenKind.Identifier) || next >= cursor.Tokens.Count || cursor.StartsLine(next))
            return false;
        if (cursor.IsAt(next, "["))
            return cursor.HasBlankBefore(next); // "a [3]int" has a name, "List[int]" has none
        return !cursor.IsAt(next, ".") && !cursor.IsAt(next, "}") && !cursor.IsAt(next, ";") && !cursor.IsKind(next, GoTokenKind.Text);
    }

    private static Field Element(GoCursor cursor)
    {
        var first = cursor.At;
        if (cursor.IsKind(first, GoTokenKind.Identifier) && cursor.IsAt(first + 1, "("))
        {
            cursor.Advance();
            GoTypeLayout.Signature(cursor);
        }
        else
            GoExpressionLayout.Expression(cursor, isHeader: false);
        return new(first, cursor.At - 1, first, -1, false);
    }

    private static void Mark(GoCursor cursor, int open, List<Field> fields, bool isStruct)
    {
        for (var i = 0; i < fields.Count; i++)
        {
            var field = fields[i];
            if (cursor.StartsLine(field.First) && (i == 0 || cursor.IsMultiLine(fields[i - 1].First, fields[i - 1].Last)))
                cursor.Section(field.First);

            // A struct of one field has blanks where others have columns; so has one on a single line.
            if (!isStruct || fields.Count == 1 || !cursor.StartsLine(fields[0].First))
                continue;
            if (field.IsNamed)
                cursor.Column(field.Type);
            if (field.Tag >= 0)
                cursor.Column(field.Tag, field.IsNamed ? 2 : 1);
            else
                cursor.CommentColumn(field.Last, field.IsNamed ? 1 : 2);
        }

        if (!cursor.AtEnd && cursor.Tokens[cursor.At].Line > cursor.Tokens[open].Line)
            cursor.Section(cursor.At);
    }
}
