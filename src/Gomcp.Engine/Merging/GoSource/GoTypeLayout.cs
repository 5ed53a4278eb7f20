namespace Gomcp.Engine.Merging.GoSource;

/// <summary>Types, signatures and parameter lists.</summary>
internal static class GoTypeLayout
{
    /// <summary>Whether the current token can begin a type.</summary>
    public static bool StartsType(GoCursor cursor) =>
        cursor.IsKind(cursor.At, GoTokenKind.Identifier)
        || cursor.Is("*") || cursor.Is("[") || cursor.Is("(") || cursor.Is("<-") || cursor.Is("map") || cursor.Is("chan")
        || cursor.Is("func") || cursor.Is("struct") || cursor.Is("interface") || cursor.Is("...") || cursor.Is("~");

    public static void Type(GoCursor cursor)
    {
        if (!cursor.Enter())
            return;
        while (cursor.Is("*") || cursor.Is("<-") || cursor.Is("chan") || cursor.Is("...") || cursor.Is("~"))
            cursor.Advance();
        if (cursor.Is("["))
        {
            GoListLayout.List(cursor, "]");
            Type(cursor);
        }
        else if (cursor.TryAdvance("map"))
        {
            GoListLayout.List(cursor, "]");
            Type(cursor);
        }
        else if (cursor.TryAdvance("func"))
            Signature(cursor);
        else if (cursor.Is("struct") || cursor.Is("interface"))
            GoFieldLayout.Fields(cursor);
        else if (cursor.Is("("))
            Parameters(cursor, ")");
        else if (cursor.IsKind(cursor.At, GoTokenKind.Identifier))
            Name(cursor);
        cursor.Leave();
    }

    /// <summary>Type parameters, parameters and results, after the name or the keyword func.</summary>
    public static void Signature(GoCursor cursor)
    {
        if (cursor.Is("["))
            Parameters(cursor, "]");
        if (cursor.Is("("))
            Parameters(cursor, ")");
        if (!cursor.StartsLine(cursor.At) && StartsType(cursor))
            Type(cursor);
    }

    /// <summary>A list of parameters; each of its line breaks begins a section.</summary>
    public static void Parameters(GoCursor cursor, string close)
    {
        if (!cursor.Enter())
            return;
        cursor.Advance();
        while (!cursor.AtEnd && !cursor.Is(close) && !cursor.Is("}"))
        {
            if (cursor.StartsLine(cursor.At))
                cursor.Section(cursor.At);
            if (cursor.Is("(") || cursor.Is("[") || cursor.Is("func") || cursor.Is("struct") || cursor.Is("interface") || cursor.Is("map"))
                Type(cursor);
            else
                cursor.Advance();
        }

        if (cursor.StartsLine(cursor.At))
            cursor.Section(cursor.At);
        cursor.TryAdvance(close);
        cursor.Leave();
    }

    private static void Name(GoCursor cursor)
    {
        cursor.Advance();
        while (cursor.Is(".") && cursor.IsKind(cursor.At + 1, GoTokenKind.Identifier))
        {
            cursor.Advance();
            cursor.Advance();
        }

        if (cursor.Is("[") && !cursor.HasBlankBefore(cursor.At))
            GoListLayout.List(cursor, "]");
    }
}
