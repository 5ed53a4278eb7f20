using System.Globalization;
using System.Text;

namespace Gomcp.Engine.Tools.Common;

/// <summary>An operation's result as a reader wants it: the sentence, then only what is there.</summary>
public static class OperationText
{
    private const int MostPaths = 40;

    /// <summary>Writes it.</summary>
    public static string Of(OperationResult result)
    {
        var text = new StringBuilder(result.Message);
        foreach (var problem in result.Problems ?? [])
        {
            var hint = problem.Hint.Length > 0 ? $" {problem.Hint}" : "";
            text.Append(CultureInfo.InvariantCulture, $"\n{problem.Path}: {problem.Message}{hint} [{problem.Code}]");
        }

        foreach (var conflict in result.Conflicts ?? [])
        {
            text.Append(CultureInfo.InvariantCulture, $"\nconflict {conflict.Id} in {conflict.Path}:{conflict.Line}: {conflict.Reason}");
        }

        var changes = result.Changes ?? [];
        foreach (var change in changes.Take(MostPaths))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{Word(change.Action)} {change.Path} +{change.Added} -{change.Removed}");
        }

        if (changes.Count > MostPaths)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n… and {changes.Count - MostPaths} more files");
        }

        foreach (var warning in result.Warnings ?? [])
        {
            text.Append("\nwarning: ").Append(warning);
        }

        foreach (var use in result.Uses ?? [])
        {
            var offer = use.Offer is null ? "" : $" → {use.Offer}";
            text.Append(CultureInfo.InvariantCulture, $"\nuses {use.Name}, which is gone: {use.Path}:{use.Line}: {use.Text}{offer}");
        }

        foreach (var step in result.NextSteps ?? [])
        {
            text.Append("\nnext: ").Append(step);
        }

        return text.ToString();
    }

    private static string Word(ChangeAction action) => action switch
    {
        ChangeAction.Create => "create",
        ChangeAction.Update => "update",
        ChangeAction.Merge => "merge",
        ChangeAction.Delete => "delete",
        ChangeAction.Keep => "keep",
        _ => "conflict",
    };
}
