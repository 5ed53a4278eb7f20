namespace Gomcp.Engine.Merging.GoSource;

/// <summary>The declarations of a file, and those inside functions.</summary>
internal static class GoDeclarationLayout
{
    /// <summary>Goes over a whole file.</summary>
    public static void File(GoCursor cursor)
    {
        while (!cursor.AtEnd)
        {
            var first = cursor.At;
            if (cursor.Is("func"))
                Function(cursor);
            else if (cursor.Is("import") || cursor.Is("const") || cursor.Is("var") || cursor.Is("type"))
                Declaration(cursor);
            else
                cursor.Advance();
            if (cursor.IsAt(first, "func") && cursor.IsMultiLine(first, cursor.At - 1))
                cursor.Section(first);
        }
    }

    /// <summary>An import, const, var or type declaration, grouped or not.</summary>
    public static void Declaration(GoCursor cursor)
    {
        var isValue = cursor.Is("const") || cursor.Is("var");
        var isType = cursor.Is("type");
        cursor.Advance();
        if (!cursor.Is("("))
        {
            Spec(cursor, isValue, isType);
            return;
        }

        cursor.Advance();
        var specs = new List<GoSpec>();
        while (!cursor.AtEnd && !cursor.Is(")"))
        {
            if (cursor.TryAdvance(";"))
                continue;
            var first = cursor.At;
            var spec = Spec(cursor, isValue, isType);
            if (cursor.At == first)
                cursor.Advance();
            if (cursor.StartsLine(first) && (specs.Count == 0 || cursor.IsMultiLine(specs[^1].First, specs[^1].Last)))
                cursor.Section(first);
            specs.Add(spec);
        }

        if (isValue)
            GoValueColumns.Mark(cursor, specs);
        else if (isType && specs.Count > 1)
        {
            foreach (var spec in specs)
                cursor.Column(spec.Assign >= 0 ? spec.Assign : spec.Type);
        }

        if (cursor.StartsLine(cursor.At))
            cursor.Section(cursor.At);
        cursor.TryAdvance(")");
    }

    private static GoSpec Spec(GoCursor cursor, bool isValue, bool isType)
    {
        var first = cursor.At;
        if (!isValue && !isType)
        {
            while (!cursor.AtStatementEnd(first))
                cursor.Advance();
            return new(first, -1, -1, cursor.At - 1);
        }

        cursor.Advance();
        while (isValue && cursor.TryAdvance(","))
        {
            if (cursor.StartsLine(cursor.At))
                cursor.Section(cursor.At);
            cursor.Advance();
        }

        if (isType && HasTypeParameters(cursor))
            GoTypeLayout.Parameters(cursor, "]");
        return isType ? TypeSpec(cursor, first) : ValueSpec(cursor, first);
    }

    private static GoSpec TypeSpec(GoCursor cursor, int first)
    {
        var assign = cursor.Is("=") ? cursor.At : -1;
        if (assign >= 0)
            cursor.Advance();
        var type = cursor.At;
        GoTypeLayout.Type(cursor);
        return new(first, type, assign, cursor.At - 1);
    }

    private static GoSpec ValueSpec(GoCursor cursor, int first)
    {
        var type = -1;
        if (!cursor.AtStatementEnd(first) && !cursor.Is("="))
        {
            type = cursor.At;
            GoTypeLayout.Type(cursor);
        }

        var assign = -1;
        if (cursor.Is("=") && !cursor.AtImpliedSemicolon)
        {
            assign = cursor.At;
            cursor.Advance();
            do
            {
                if (cursor.StartsLine(cursor.At))
                    cursor.Section(cursor.At);
                GoExpressionLayout.Expression(cursor, isHeader: false);
            }
            while (cursor.TryAdvance(","));
        }

        return new(first, type, assign, cursor.At - 1);
    }

    // "Set[T any]" has parameters, "Row [Width]Cell" is an array.
    private static bool HasTypeParameters(GoCursor cursor) =>
        cursor.Is("[") && cursor.IsKind(cursor.At + 1, GoTokenKind.Identifier)
        && (cursor.IsKind(cursor.At + 2, GoTokenKind.Identifier) || cursor.IsKind(cursor.At + 2, GoTokenKind.Keyword)
            || cursor.IsAt(cursor.At + 2, ",") || cursor.IsAt(cursor.At + 2, "~") || cursor.IsAt(cursor.At + 2, "[")
            || (cursor.IsAt(cursor.At + 2, "*") && !cursor.HasBlankBefore(cursor.At)));

    private static void Function(GoCursor cursor)
    {
        var first = cursor.At;
        cursor.Advance();
        if (cursor.Is("("))
            GoTypeLayout.Parameters(cursor, ")");
        cursor.Advance();
        GoTypeLayout.Signature(cursor);
        if (!cursor.Is("{"))
            return;
        var open = cursor.At;
        GoStatementLayout.Block(cursor, isSwitch: false);

        // Functions that fit on one line form a column of bodies.
        if (!cursor.IsMultiLine(first, cursor.At - 1))
            cursor.Column(open);
    }
}
