using System.Globalization;
using Gomcp.Engine.Problems;
using Gomcp.Engine.Tools.Common;
using Gomcp.Hosting;

namespace Gomcp.Commands.Output;

/// <summary>Tells a person what an operation did, or why it did nothing.</summary>
/// <param name="surroundings">Where it is written to.</param>
/// <param name="style">How it looks.</param>
internal sealed class OperationWriter(Surroundings surroundings, Style style)
{
    private readonly TextWriter output = surroundings.Out.Value;

    /// <summary>Writes a result.</summary>
    /// <param name="result">The result.</param>
    /// <param name="locate">Names the argument behind a JSON path of the request.</param>
    /// <param name="next">What to do next, in order.</param>
    public void Write(OperationResult result, Func<string, string> locate, IReadOnlyList<string> next)
    {
        if (result.Status is ResultStatus.Invalid)
        {
            WriteProblems(result.Problems ?? [], locate);
            return;
        }

        output.WriteLine($"{Mark(result.Status)}{style.Bold(result.Message)}");
        ChangeTree.Write(output, style, result.Changes ?? []);
        WriteDiffs(result.Changes ?? []);
        foreach (var conflict in result.Conflicts ?? [])
        {
            WriteConflict(conflict);
        }

        foreach (var warning in result.Warnings ?? [])
        {
            output.WriteLine($"{style.Yellow("warning:")} {warning}");
        }

        foreach (var step in next)
        {
            output.WriteLine($"{style.Cyan("next:")} {step}");
        }
    }

    private void WriteProblems(IReadOnlyList<Problem> problems, Func<string, string> locate)
    {
        var error = surroundings.Error.Value;
        foreach (var problem in problems)
        {
            var text = $"{locate(problem.Path)}: {problem.Message} {problem.Hint}".TrimEnd();
            error.WriteLine($"gomcp: {CommandWords.In(text)} [{problem.Code}]");
        }

        error.WriteLine("gomcp: nothing was written");
    }

    // A new file is in its folder soon; what a person wants to see first is what becomes of the files that exist.
    private void WriteDiffs(IReadOnlyList<FileChange> changes)
    {
        foreach (var change in changes.Where(change => change.Diff is not null && change.Action is not ChangeAction.Create))
        {
            DiffText.Write(output, style, change.Diff!);
        }
    }

    private void WriteConflict(FileConflict conflict)
    {
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{style.Red("conflict")} {style.Bold(conflict.Id)} in {conflict.Path}:{conflict.Line}: {conflict.Reason}"));
        WriteSide("mine", conflict.Mine, style.Green);
        WriteSide("theirs", conflict.Theirs, style.Cyan);
    }

    private void WriteSide(string name, string text, Func<string, string> paint)
    {
        foreach (var line in text.Split('\n', StringSplitOptions.None).SkipLast(text.EndsWith('\n') || text.Length == 0 ? 1 : 0))
        {
            output.WriteLine($"  {name,-6} {style.Dim("|")} {paint(line)}");
        }
    }

    private string Mark(ResultStatus status) => !style.IsRich ? "" : status switch
    {
        ResultStatus.Applied => style.Green("✓ "),
        ResultStatus.Conflict => style.Red("✗ "),
        _ => style.Cyan("· "),
    };
}
