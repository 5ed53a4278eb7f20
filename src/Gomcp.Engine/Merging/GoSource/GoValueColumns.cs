namespace Gomcp.Engine.Merging.GoSource;

/// <summary>The columns of a group of constants or variables: name, type, value, comment.</summary>
internal static class GoValueColumns
{
    public static void Mark(GoCursor cursor, List<GoSpec> specs)
    {
        if (specs.Count < 2)
            return;
        var keepsType = KeepsType(specs);
        for (var i = 0; i < specs.Count; i++)
        {
            var spec = specs[i];
            var (rest, pending) = (3, 0);
            if (spec.Type >= 0)
            {
                cursor.Column(spec.Type);
                rest--;
            }
            else if (keepsType[i])
            {
                pending = 1;
                rest--;
            }

            if (spec.Assign >= 0)
            {
                cursor.Column(spec.Assign, pending + 1);
                rest--;
            }

            cursor.CommentColumn(spec.Last, rest);
        }
    }

    /// <summary>A run of entries with values keeps its column of types when one of them has a type.</summary>
    private static bool[] KeepsType(List<GoSpec> specs)
    {
        var keeps = new bool[specs.Count];
        var (runStart, hasType) = (-1, false);
        for (var i = 0; i <= specs.Count; i++)
        {
            if (i < specs.Count && specs[i].Assign >= 0)
            {
                if (runStart < 0)
                    (runStart, hasType) = (i, false);
                hasType |= specs[i].Type >= 0;
            }
            else if (runStart >= 0)
            {
                Array.Fill(keeps, hasType, runStart, i - runStart);
                runStart = -1;
            }
        }

        return keeps;
    }
}
