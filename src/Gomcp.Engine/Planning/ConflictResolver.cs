using System.Text;
using Gomcp.Engine.Merging;
using Gomcp.Engine.Problems;
using Gomcp.Engine.Tools.Common;

namespace Gomcp.Engine.Planning;

/// <summary>Carries out decisions about conflicts; one that is missing is a problem.</summary>
internal sealed class ConflictResolver(IReadOnlyDictionary<string, MergeChoice> choices)
{
    public ProblemList Problems { get; } = new();

    public PlannedFile Resolve(PlannedFile planned, FileTriple file)
    {
        if (planned.Action is not ChangeAction.Conflict)
        {
            return planned;
        }

        var isWhole = planned.Merge is null || file.Theirs is null || file.Edited.IsAbsent;
        return isWhole ? ResolveWhole(planned, file) : ResolveParts(planned, file);
    }

    private PlannedFile ResolveWhole(PlannedFile planned, FileTriple file)
    {
        var id = FileConflicts.WholeFileId(planned.Path);
        switch (choices.GetValueOrDefault(id))
        {
            case MergeChoice.Mine:
                return FilePlanner.Resolve(planned, file, keepMine: true);
            case MergeChoice.Theirs:
                return FilePlanner.Resolve(planned, file, keepMine: false);
            case MergeChoice.Given given:
                return planned with { Action = ChangeAction.Merge, Result = Encoding.UTF8.GetBytes(given.Text) };
            default:
                Problems.Add(ProblemCodes.ConflictUnresolved, planned.Path.Value, $"Conflict {id} has no resolution.", "Choose keep_mine, take_theirs or a text for it.");
                return planned;
        }
    }

    private PlannedFile ResolveParts(PlannedFile planned, FileTriple file)
    {
        var text = planned.Merge!.Resolve(choices);
        if (text.IsSuccess)
        {
            return FilePlanner.Merged(file, Encoding.UTF8.GetBytes(text.Value), planned.Merge);
        }

        Problems.AddRange(text.Problems);
        return planned;
    }
}
