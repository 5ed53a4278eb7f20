using System.Globalization;
using Gomcp.Engine.Problems;
using Gomcp.Engine.Tools.Common;
using Gomcp.Engine.Tools.DescribeProject;
using Gomcp.Hosting;

namespace Gomcp.Commands.Output;

/// <summary>Tells a person what a project is and how its files stand.</summary>
/// <param name="surroundings">Where it is written to.</param>
/// <param name="style">How it looks.</param>
internal sealed class DescriptionWriter(Surroundings surroundings, Style style)
{
    private readonly TextWriter output = surroundings.Out.Value;

    public void Write(DescribeProjectResult result, Func<string, string> locate)
    {
        if (result.Status is ResultStatus.Invalid)
        {
            WriteProblems(result.Problems ?? [], locate);
        }
        else if (style.IsRich)
        {
            WriteRich(result);
        }
        else
        {
            output.WriteLine(CommandWords.In(DescriptionText.Of(result)));
        }
    }

    private void WriteRich(DescribeProjectResult result)
    {
        output.WriteLine(style.Bold(result.Message));
        WriteProblems(result.Problems ?? [], path => path);
        foreach (var domain in result.Domains ?? [])
        {
            WriteDomain(domain);
        }

        Heading("Edited by you", result.Files?.Edited.Count);
        foreach (var file in result.Files?.Edited ?? [])
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {style.Yellow(file.Path)}  {style.Green($"+{file.Added}")} {style.Red($"-{file.Removed}")}"));
            if (file.Diff is not null)
            {
                DiffText.Write(output, style, file.Diff);
            }
        }

        List("Deleted by you", result.Files?.Deleted, style.Red);
        List("Out of date: gomcp apply renders and merges them", result.Files?.Outdated, style.Yellow);
        Heading("Can be undone, newest first", result.Operations?.Count);
        foreach (var operation in result.Operations ?? [])
        {
            output.WriteLine($"  {operation.Id}  {operation.Tool}  {style.Dim(operation.Time)}");
        }
    }

    private void WriteDomain(DomainSummary domain)
    {
        output.WriteLine($"  {style.Cyan(domain.Spec.Name)}  {style.Dim(string.Create(CultureInfo.InvariantCulture, $"{domain.Files.Count} files, {domain.Routes.Count} routes"))}");
        foreach (var field in domain.Spec.Fields)
        {
            output.WriteLine($"    {field.Name}  {style.Dim(field.Type)}{(field.Required ? style.Yellow("!") : "")}{(field.Unique ? style.Dim(" unique") : "")}");
        }

        foreach (var relation in domain.Spec.Relations ?? [])
        {
            output.WriteLine($"    {relation.Name}  {style.Dim($"→ {relation.Target ?? relation.Name}")}{(relation.Required ? style.Yellow("!") : "")}");
        }
    }

    private void List(string heading, IReadOnlyList<string>? lines, Func<string, string> paint)
    {
        Heading(heading, lines?.Count);
        foreach (var line in lines ?? [])
        {
            output.WriteLine($"  {paint(line)}");
        }
    }

    private void Heading(string text, int? count)
    {
        if (count > 0)
        {
            output.WriteLine(style.Bold(text));
        }
    }

    private void WriteProblems(IReadOnlyList<Problem> problems, Func<string, string> locate)
    {
        foreach (var problem in problems)
        {
            var text = $"{locate(problem.Path)}: {problem.Message} {problem.Hint}".TrimEnd();
            surroundings.Error.Value.WriteLine($"gomcp: {CommandWords.In(text)} [{problem.Code}]");
        }
    }
}
