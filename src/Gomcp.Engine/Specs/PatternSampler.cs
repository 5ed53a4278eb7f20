using System.Text;

namespace Gomcp.Engine.Specs;

/// <summary>
/// Walks a portable pattern and writes one text that it accepts; another seed takes other turns. It relies on the pattern
/// having been checked: what cannot occur there is not looked for.
/// </summary>
/// <param name="pattern">A portable pattern.</param>
/// <param name="seed">Which turns are taken.</param>
/// <param name="stretch">How often, all told, something repeatable is repeated beyond what its pattern asks for.</param>
internal sealed class PatternSampler(string pattern, int seed, int stretch)
{
    private const string Anything = "A0a";
    private const string BeyondAscii = "\u00e9";

    private static readonly string Printable = string.Concat(Enumerable.Range(' ', 95).Select(i => (char)i));

    private int position;
    private int turn = seed;
    private int spare = stretch;

    public string Sample() => ReadAlternatives();

    private string ReadAlternatives()
    {
        var alternatives = new List<string> { ReadSequence() };
        while (position < pattern.Length && pattern[position] == '|')
        {
            position++;
            alternatives.Add(ReadSequence());
        }

        return alternatives[Next(alternatives.Count)];
    }

    private string ReadSequence()
    {
        var text = new StringBuilder();
        while (position < pattern.Length && pattern[position] is not ('|' or ')'))
        {
            var start = position;
            var atom = ReadAtom();
            var (least, most) = ReadQuantifier();
            var afterQuantifier = position;
            var times = Math.Min(least + Next(Math.Min(most - least, 1) + 1), most);
            times += Stretch(most - times);
            for (var i = 0; i < times; i++)
            {
                text.Append(atom);
                position = start;
                atom = ReadAtom();
            }

            position = afterQuantifier;
        }

        return text.ToString();
    }

    private int Stretch(int most)
    {
        if (spare == 0 || most == 0 || Next(2) == 0)
        {
            return 0;
        }

        var times = Math.Min(spare, most);
        spare -= times;
        return times;
    }

    private string ReadAtom()
    {
        switch (pattern[position++])
        {
            case '\\':
                return OneOf(ClassOf(pattern[position++]));
            case '[':
                return OneOf(ReadClass());
            case '(':
                position += pattern[position] == '?' ? 2 : 0;
                var group = ReadAlternatives();
                position++;
                return group;
            case '.':
                return OneOf(Anything);
            case var c:
                return c.ToString();
        }
    }

    private string ReadClass()
    {
        var isNegated = pattern[position] == '^';
        position += isNegated ? 1 : 0;
        var members = new StringBuilder();
        while (pattern[position] != ']')
        {
            var from = ReadMember(isNegated);
            if (pattern[position] == '-' && from.Length == 1)
            {
                position++;
                for (var c = (char)(from[0] + 1); c <= ReadEnd()[0]; c++)
                {
                    from += c;
                }

                ReadMember(isNegated);
            }

            members.Append(from);
        }

        position++;
        var listed = members.ToString();
        return isNegated
            ? Complement(listed)
            : listed;
    }

    private string ReadMember(bool isNegated)
    {
        var c = pattern[position++];
        if (c != '\\')
        {
            return c.ToString();
        }

        // A few of the letters are enough to choose from, but not to keep away from.
        var escape = pattern[position++];
        return isNegated && escape == 'w' ? string.Concat(Printable.Where(p => char.IsAsciiLetterOrDigit(p) || p == '_')) : ClassOf(escape);
    }

    private static string Complement(string listed)
    {
        var rest = string.Concat(Printable.Where(c => !listed.Contains(c, StringComparison.Ordinal)));
        return rest.Length > 0 ? rest : BeyondAscii;
    }

    private string ReadEnd()
    {
        var before = position;
        var end = ReadMember(isNegated: false);
        position = before;
        return end;
    }

    private (int Least, int Most) ReadQuantifier()
    {
        if (position == pattern.Length)
        {
            return (1, 1);
        }

        switch (pattern[position])
        {
            case '?':
                position++;
                return (0, 1);
            case '*':
                position++;
                return (0, int.MaxValue);
            case '+':
                position++;
                return (1, int.MaxValue);
            case '{':
                var bounds = pattern[(position + 1)..pattern.IndexOf('}', position)].Split(',');
                position = pattern.IndexOf('}', position) + 1;
                var least = int.Parse(bounds[0], null);
                return (least, bounds.Length == 1 ? least : bounds[1].Length == 0 ? int.MaxValue : int.Parse(bounds[1], null));
            default:
                return (1, 1);
        }
    }

    private static string ClassOf(char escape) => escape switch
    {
        'd' => "0123456789",
        'w' => "abc0_",
        's' => " ",
        _ => escape.ToString(),
    };

    private string OneOf(string characters) => characters[Next(characters.Length)].ToString();

    // A small generator of its own: the same seed gives the same text in every version of the framework.
    private int Next(int count)
    {
        turn = ((turn * 1103515245) + 12345) & 0x7fffffff;
        return count <= 1 ? 0 : (turn >> 8) % count;
    }
}
