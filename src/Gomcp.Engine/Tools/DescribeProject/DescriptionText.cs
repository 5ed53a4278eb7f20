using System.Globalization;
using System.Text;

namespace Gomcp.Engine.Tools.DescribeProject;

/// <summary>A project's description as a reader wants it.</summary>
public static class DescriptionText
{
    /// <summary>Writes it.</summary>
    public static string Of(DescribeProjectResult result)
    {
        var text = new StringBuilder(result.Message);
        foreach (var problem in result.Problems ?? [])
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{problem.Path}: {problem.Message} {problem.Hint} [{problem.Code}]");
        }

        foreach (var domain in result.Domains ?? [])
        {
            var fields = domain.Spec.Fields.Select(candidate => $"{candidate.Name}:{candidate.Type}{(candidate.Required ? "!" : "")}");
            var relations = (domain.Spec.Relations ?? []).Select(relation => $"{relation.Name}->{relation.Target ?? relation.Name}");
            text.Append(CultureInfo.InvariantCulture, $"\n{domain.Spec.Name}: {string.Join(' ', fields.Concat(relations))} ({domain.Files.Count} files)");
        }

        foreach (var service in result.Services ?? [])
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{service.Name}: {string.Join(' ', service.Methods.Select(method => $"{method.Name}()"))} (service over {string.Join(", ", service.Over)})");
        }

        foreach (var file in result.Files?.Edited ?? [])
        {
            text.Append(CultureInfo.InvariantCulture, $"\nedited {file.Path} +{file.Added} -{file.Removed}");
            if (file.Diff is not null)
            {
                text.Append('\n').Append(file.Diff);
            }
        }

        AppendAll(text, "deleted", result.Files?.Deleted);
        AppendAll(text, "out of date", result.Files?.Outdated);
        foreach (var operation in result.Operations ?? [])
        {
            text.Append(CultureInfo.InvariantCulture, $"\noperation {operation.Id} {operation.Tool} {operation.Time}");
        }

        AppendAll(text, "next:", result.NextSteps);
        return text.ToString();
    }

    private static void AppendAll(StringBuilder text, string word, IReadOnlyList<string>? lines)
    {
        foreach (var line in lines ?? [])
        {
            text.Append('\n').Append(word).Append(' ').Append(line);
        }
    }
}
