namespace Gomcp.Engine.Specs;

/// <summary>
/// Checks a pattern against the intersection of ECMAScript's <c>v</c>-mode syntax (ECMA-262, 22.2.1) and RE2's
/// (https://github.com/google/re2/wiki/Syntax): anything outside it would be enforced by one side only.
/// </summary>
internal sealed class PortablePatternReader(string text)
{
    private const string SyntaxCharacters = "^$\\.*+?()[]{}|/";
    private const string DoubledPunctuators = "!#$%*+,.:;<=>?@`"; // twice in a row in a class they are reserved in v mode
    private const int MaxRepeat = 1000; // RE2's limit, for a quantifier and for the product of nested ones

    private int position;
    private int nested = 1; // the product of the quantifiers inside what was read last

    private bool AtEnd => position >= text.Length;

    private char Current => text[position];

    public bool IsPortable() => text.All(c => c is >= ' ' and <= '~') && ReadAlternatives(0) && AtEnd;

    private bool ReadAlternatives(int depth)
    {
        var most = 1;
        while (!AtEnd && Current != ')')
        {
            if (Current == '|')
            {
                position++;
            }
            else
            {
                nested = 1;
                if (!ReadAtom(depth) || !ReadQuantifier())
                {
                    return false;
                }

                most = Math.Max(most, nested);
            }
        }

        nested = most;
        return true;
    }

    private bool ReadAtom(int depth)
    {
        switch (text[position++])
        {
            case '\\':
                return ReadEscape(SyntaxCharacters);
            case '[':
                return ReadClass();
            case '(':
                return ReadGroup(depth + 1);
            case '.':
                return true;
            case var c:
                return !SyntaxCharacters.Contains(c, StringComparison.Ordinal);
        }
    }

    private bool ReadGroup(int depth)
    {
        if (!AtEnd && Current == '?')
        {
            position++;
            if (AtEnd || text[position++] != ':')
            {
                return false;
            }
        }

        return depth <= 10 && ReadAlternatives(depth) && !AtEnd && text[position++] == ')';
    }

    private bool ReadClass()
    {
        if (!AtEnd && Current == '^')
        {
            position++;
        }

        var members = 0;
        while (!AtEnd && Current != ']')
        {
            if (!ReadClassMember(out var from))
            {
                return false;
            }

            members++;
            if (!AtEnd && Current == '-')
            {
                position++;
                if (from is null || !ReadClassMember(out var to) || to is null || to < from)
                {
                    return false;
                }
            }
        }

        return members > 0 && !AtEnd && text[position++] == ']';
    }

    // The member is null for a class escape, which cannot be an end of a range.
    private bool ReadClassMember(out char? member)
    {
        member = null;
        if (AtEnd)
        {
            return false;
        }

        var c = text[position++];
        if (c != '\\')
        {
            member = c;
            var isDoubled = !AtEnd && Current == c && DoubledPunctuators.Contains(c, StringComparison.Ordinal);
            return !isDoubled && !"()[]{}/-|&~^".Contains(c, StringComparison.Ordinal);
        }

        if (AtEnd)
        {
            return false;
        }

        if (Current is not ('d' or 'w' or 's'))
        {
            member = Current;
        }

        return ReadEscape(SyntaxCharacters + "-&~");
    }

    private bool ReadEscape(string punctuation) =>
        !AtEnd && (text[position] is 'd' or 'w' or 's' || punctuation.Contains(text[position], StringComparison.Ordinal)) && position++ >= 0;

    private bool ReadQuantifier()
    {
        if (AtEnd)
        {
            return true;
        }

        if (Current is '*' or '+' or '?')
        {
            position++;
        }
        else if (Current == '{' && !ReadRepeat())
        {
            return false;
        }

        return true;
    }

    private bool ReadRepeat()
    {
        var close = text.IndexOf('}', position);
        if (close < 0)
        {
            return false;
        }

        var bounds = text[(position + 1)..close].Split(',');
        position = close + 1;
        var times = 0;
        var isRead = bounds.Length switch
        {
            1 => IsCount(bounds[0], out times),
            2 => IsCount(bounds[0], out times) && (bounds[1].Length == 0 || (IsCount(bounds[1], out var max) && times <= max && (times = max) >= 0)),
            _ => false,
        };
        nested *= Math.Max(1, times);
        return isRead && nested <= MaxRepeat;
    }

    private static bool IsCount(string digits, out int count) =>
        int.TryParse(digits, System.Globalization.NumberStyles.None, null, out count) && count <= MaxRepeat;
}
