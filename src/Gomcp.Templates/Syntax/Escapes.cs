using System.Text;

namespace Gomcp.Templates.Syntax;

/// <summary>The escapes of a quoted text.</summary>
internal static class Escapes
{
    private const int UnicodeLength = 6;

    /// <summary>Reads the escape at a backslash.</summary>
    /// <returns>Its length, or 0 when it is none.</returns>
    public static int Read(SourceText source, int offset, StringBuilder value)
    {
        char? simple = source[offset + 1] switch
        {
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            '\\' => '\\',
            '"' => '"',
            _ => null,
        };
        if (simple is { } c)
        {
            value.Append(c);
            return 2;
        }
        if (source[offset + 1] == 'u'
            && offset + UnicodeLength <= source.Length
            && ReadHexadecimal(source, offset + 2) is { } unit
            && !char.IsSurrogate(unit))
        {
            value.Append(unit);
            return UnicodeLength;
        }
        return 0;
    }

    private static char? ReadHexadecimal(SourceText source, int offset)
    {
        var unit = 0;
        for (var i = offset; i < offset + 4; i++)
        {
            var digit = "0123456789abcdef".IndexOf(char.ToLowerInvariant(source[i]));
            if (digit < 0)
                return null;
            unit = (unit * 16) + digit;
        }
        return (char)unit;
    }
}
