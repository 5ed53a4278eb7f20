namespace Gomcp.Engine.Merging.GoSource;

/// <summary>Expressions, taken loosely: only brackets, literals and line breaks matter.</summary>
internal static class GoExpressionLayout
{
    /// <summary>Goes to the next comma, colon, semicolon, closing bracket or end of statement, and in the header of a statement to its block.</summary>
    public static void Expression(GoCursor cursor, bool isHeader)
    {
        if (!cursor.Enter())
            return;
        var start = cursor.At;
        var afterOperand = false;
        var afterType = false;
        while (!cursor.AtEnd && !IsDelimiter(cursor))
        {
            if (cursor.At > start && cursor.StartsLine(cursor.At))
            {
                if (cursor.AtImpliedSemicolon)
                    break;
                if (!cursor.IsAt(cursor.At - 1, "."))
                    cursor.Section(cursor.At);
            }

            if (cursor.Is("{") && isHeader && !afterType)
                break;
            afterType = Step(cursor, ref afterOperand);
        }

        cursor.Leave();
    }

    private static bool IsDelimiter(GoCursor cursor) =>
        cursor.IsKind(cursor.At, GoTokenKind.Operator) && cursor.Text(cursor.At) is "," or ";" or ":" or ")" or "]" or "}";

    /// <summary>Passes one operand or operator; true after a type literal, which may have a composite literal's braces even in a header.</summary>
    private static bool Step(GoCursor cursor, ref bool afterOperand)
    {
        var wasOperand = afterOperand;
        afterOperand = true;
        if (cursor.Is("("))
            GoListLayout.List(cursor, ")");
        else if (cursor.Is("{"))
            GoListLayout.List(cursor, "}");
        else if (cursor.Is("[") && wasOperand)
            GoListLayout.List(cursor, "]");
        else if (cursor.Is("func"))
            Function(cursor);
        else if (cursor.Is("[") || cursor.Is("map") || cursor.Is("chan") || cursor.Is("struct") || cursor.Is("interface"))
        {
            GoTypeLayout.Type(cursor);
            return true;
        }
        else
        {
            afterOperand = !cursor.IsKind(cursor.At, GoTokenKind.Operator) && !cursor.IsKind(cursor.At, GoTokenKind.Keyword);
            cursor.Advance();
        }

        return false;
    }

    private static void Function(GoCursor cursor)
    {
        cursor.Advance();
        GoTypeLayout.Signature(cursor);
        if (cursor.Is("{"))
            GoStatementLayout.Block(cursor, isSwitch: false);
    }
}
