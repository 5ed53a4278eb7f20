using System.Globalization;

namespace Gomcp.Engine.Merging.Words;

/// <summary>Splits a line into words, runs of blanks and single other characters.</summary>
internal static class WordTokens
{
    public static List<string> Split(string line)
    {
        var tokens = new List<string>();
        for (var start = 0; start < line.Length;)
        {
            var end = start + 1;
            if (IsBlank(line[start]))
            {
                while (end < line.Length && IsBlank(line[end]))
                    end++;
            }
            else if (IsWord(line[start]))
            {
                while (end < line.Length && IsWord(line[end]))
                    end++;
            }

            tokens.Add(line[start..end]);
            start = end;
        }

        return tokens;
    }

    public static bool IsBlank(char c) => c is ' ' or '\t';

    // Marks and surrogates belong to the letter before them.
    private static bool IsWord(char c) =>
        c == '_' || char.IsLetterOrDigit(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
