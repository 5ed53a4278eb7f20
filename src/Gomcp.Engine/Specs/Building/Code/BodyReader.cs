using Gomcp.Engine.Merging.GoSource;
using Gomcp.Engine.Problems;

namespace Gomcp.Engine.Specs.Building.Code;

/// <summary>Reads the statements of a function, as far as they can be checked without a Go compiler.</summary>
internal sealed class BodyReader(ProblemList problems)
{
    private const string Hint = "Give the statements alone, complete in themselves, such as return s.repository.Delete(ctx, id).";

    /// <summary>Reads a body.</summary>
    /// <param name="text">What was given.</param>
    /// <param name="mustReturn">Whether the function has results.</param>
    /// <param name="path">Where it was given.</param>
    /// <returns>The statements with line feeds and without blank ends; null when they cannot be used.</returns>
    public string? Read(string text, bool mustReturn, string path)
    {
        var body = text.Replace("\r\n", "\n", StringComparison.Ordinal).Trim('\n', ' ', '\t');
        var go = new GoText(body);
        if ((go.Problem ?? ProblemOf(go, mustReturn)) is not { } problem)
        {
            return body;
        }

        problems.Add(ProblemCodes.CodeInvalid, path, problem, Hint);
        return null;
    }

    private static string? ProblemOf(GoText go, bool mustReturn)
    {
        if (go.Tokens.IsEmpty)
        {
            return "There is no statement in it.";
        }

        var (ends, depth) = (false, 0);
        for (var i = 0; i < go.Tokens.Length; i++)
        {
            var text = go.Is(i, GoTokenKind.Text) ? "" : go.Text(i);
            if (text is "package" or "import" || (text is "func" && go.Is(i + 1, GoTokenKind.Identifier)))
            {
                return $"\"{text}\" in line {go.Tokens[i].Line + 1} cannot stand within a function{(text is "import" ? ": imports has what it imports" : "")}.";
            }

            depth += text is "{" ? 1 : text is "}" ? -1 : 0;
            if ((text is "case" && depth == 0) || (text is "else" && go.Text(i - 1) is not "}"))
            {
                return $"\"{text}\" in line {go.Tokens[i].Line + 1} belongs to nothing.";
            }

            ends |= text is "return" or "panic" or "for";
        }

        return mustReturn && !ends ? "The function has results, and it never returns." : null;
    }
}
