using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Gomcp.Engine.Merging.GoSource;
using Gomcp.Engine.Problems;

namespace Gomcp.Engine.Specs.Building.Code;

/// <summary>Reads parameters and results as Go writes them.</summary>
internal sealed partial class SignatureReader(ProblemList problems)
{
    /// <summary>Reads parameters, each with a name and a type; empty for none, null when they cannot be used.</summary>
    /// <param name="text">What was given.</param>
    /// <param name="receiver">The receiver's name, which no parameter may hide.</param>
    /// <param name="path">Where it was given.</param>
    public string? Parameters(string? text, string receiver, string path)
    {
        var list = Unwrap(text);
        var go = new GoText(list);
        var parts = Split(go);
        var problem = go.Problem ?? ProblemOf(go);
        var names = parts.Select(part => go.Text(part.First)).ToImmutableArray();
        if (problem is null && go.Tokens.Length > 0)
        {
            problem = parts.Any(part => !go.Is(part.First, GoTokenKind.Identifier)) || parts[^1].Length < 2 || parts.Any(part => part.Length > 1 && go.Text(part.First + 1) is ".")
                ? "Each parameter needs a name and a type."
                : names.Distinct(StringComparer.Ordinal).Count() < names.Length || names.Contains(receiver)
                ? $"A name is there twice ({receiver} is the receiver's)."
                : null;
        }

        return Result(list, problem, path, "Write them as Go does: ctx context.Context, id uint64.");
    }

    /// <summary>Reads results; empty for none, null when they cannot be used.</summary>
    /// <param name="text">What was given.</param>
    /// <param name="path">Where it was given.</param>
    public string? Returns(string? text, string path)
    {
        var list = Unwrap(text);
        var go = new GoText(list);
        var problem = go.Problem ?? ProblemOf(go) ?? (go.Tokens.Length > 0 && Split(go).Any(part => part.Length == 0) ? "A type is missing." : null);
        return Result(list, problem, path, "Write them as Go does: error, or (int64, error).");
    }

    private string? Result(string list, string? problem, string path, string hint)
    {
        if (problem is null)
        {
            return list;
        }

        problems.Add(ProblemCodes.CodeInvalid, path, problem, hint);
        return null;
    }

    private static string Unwrap(string? text)
    {
        var list = Comma().Replace(Blanks().Replace(text ?? "", " "), ", ").Trim();
        return list.StartsWith('(') && list.EndsWith(')') && IsOnePair(list) ? list[1..^1].Trim() : list;
    }

    private static bool IsOnePair(string list)
    {
        var depth = 0;
        for (var i = 0; i < list.Length; i++)
        {
            depth += list[i] is '(' ? 1 : list[i] is ')' ? -1 : 0;
            if (depth == 0)
            {
                return i == list.Length - 1;
            }
        }

        return false;
    }

    // Types have no statements in them, and so no braces but empty ones.
    private static string? ProblemOf(GoText go)
    {
        if (go.HasComments)
        {
            return "A comment cannot stand here.";
        }

        for (var i = 0; i < go.Tokens.Length; i++)
        {
            var text = go.Text(i);
            var isEmptyBrace = (text is "{" && go.Text(i + 1) is "}" && go.Text(i - 1) is "interface" or "struct") || (text is "}" && go.Text(i - 1) is "{");
            var isType = go.Tokens[i].Kind switch
            {
                GoTokenKind.Identifier or GoTokenKind.Number => true,
                GoTokenKind.Keyword => text is "func" or "interface" or "struct" or "map" or "chan",
                GoTokenKind.Text => false,
                _ => isEmptyBrace || text is "(" or ")" or "[" or "]" or "," or "." or "*" or "..." or "<-",
            };
            if (!isType)
            {
                return $"\"{text}\" is no part of a type.";
            }

            // A name stands before a type, and nothing else does: a b c lacks a comma.
            if (IsName(i) && IsName(i - 1) && IsName(i - 2))
            {
                return $"A comma is missing before \"{text}\".";
            }
        }

        return null;

        bool IsName(int i) => i >= 0 && go.Tokens[i].Kind is GoTokenKind.Identifier;
    }

    private static ImmutableArray<(int First, int Length)> Split(GoText go)
    {
        var parts = ImmutableArray.CreateBuilder<(int, int)>();
        var (depth, start) = (0, 0);
        for (var i = 0; i < go.Tokens.Length; i++)
        {
            depth += go.Text(i) is "(" or "[" or "{" ? 1 : go.Text(i) is ")" or "]" or "}" ? -1 : 0;
            if (depth == 0 && go.Text(i) is ",")
            {
                parts.Add((start, i - start));
                start = i + 1;
            }
        }

        parts.Add((start, go.Tokens.Length - start));
        return parts.ToImmutable();
    }

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();

    [GeneratedRegex(@"\s*,\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Comma();
}
