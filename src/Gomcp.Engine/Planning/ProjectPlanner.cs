using System.Collections.Immutable;
using Gomcp.Engine.Files;
using Gomcp.Engine.Merging;
using Gomcp.Engine.Problems;
using Gomcp.Engine.Rendering;
using Gomcp.Engine.Tools.Common;

namespace Gomcp.Engine.Planning;

/// <summary>Compares what is rendered with the working tree and the merge bases, file by file.</summary>
/// <param name="directory">The project's folder.</param>
/// <param name="stack">Knows what its own tools derive from a file.</param>
public sealed class ProjectPlanner(ProjectDirectory directory, IStack stack)
{
    /// <summary>Makes a plan; nothing is written.</summary>
    /// <param name="transition">What the specification asks for.</param>
    /// <param name="onConflict">What to do where a person's text and the generated one cannot both stand.</param>
    public Outcome<ProjectPlan> Plan(SpecTransition transition, OnConflict onConflict) =>
        Read(transition.Files).Then<ProjectPlan>(files =>
        {
            var followed = MovedFiles.Follow(files, transition.Moves);
            var planned = followed.Select(file => Decide(file, onConflict)).ToImmutableArray();
            return Compose(transition, followed, planned);
        });

    /// <summary>Makes a plan in which every conflict has a decision of its own.</summary>
    /// <param name="transition">What the specification asks for.</param>
    /// <param name="choices">The decisions, by the conflicts' ids.</param>
    public Outcome<ProjectPlan> Plan(SpecTransition transition, IReadOnlyDictionary<string, MergeChoice> choices) =>
        Read(transition.Files).Then<ProjectPlan>(files =>
        {
            var resolver = new ConflictResolver(choices);
            var followed = MovedFiles.Follow(files, transition.Moves);
            var planned = followed.Select(file => resolver.Resolve(FilePlanner.Plan(file), file)).ToImmutableArray();
            return resolver.Problems.Any ? resolver.Problems.ToImmutable() : Compose(transition, followed, planned);
        });

    private static PlannedFile Decide(FileTriple file, OnConflict onConflict)
    {
        var planned = FilePlanner.Plan(file);
        return planned.Action is ChangeAction.Conflict && onConflict is not OnConflict.Fail
            ? FilePlanner.Resolve(planned, file, keepMine: onConflict is OnConflict.KeepMine)
            : planned;
    }

    private ProjectPlan Compose(SpecTransition transition, ImmutableArray<FileTriple> files, ImmutableArray<PlannedFile> planned)
    {
        var conflicts = planned.Where(file => file.Action is ChangeAction.Conflict).SelectMany(FileConflicts.Of).ToImmutableArray();
        var withdrawal = Withdrawal.Of(transition, directory);
        var changed = planned.Where(file => file.Action is not null).Concat(withdrawal.Files).OrderBy(file => file.Path).ToImmutableArray();
        var writes = conflicts.IsEmpty ? PlanWrites.Of(files, planned).AddRange(DerivedRemovals(planned)).AddRange(withdrawal.Writes) : [];
        var warnings = transition.Warnings.AddRange(PlanWarnings.Of(planned)).AddRange(withdrawal.Warnings).AddRange(MovedFiles.LeftBehind(directory, transition.Moves, files, stack));
        return new ProjectPlan(transition, changed, writes, conflicts, warnings, Uses(transition, files, planned));
    }

    private ImmutableArray<StaleUse> Uses(SpecTransition transition, ImmutableArray<FileTriple> files, ImmutableArray<PlannedFile> planned) =>
        new StaleUses(directory, transition.Renames).Find(files, planned, stack);

    // What a generator made of a file that goes would not compile alone.
    private IEnumerable<FileWrite> DerivedRemovals(ImmutableArray<PlannedFile> planned) =>
        from file in planned
        where file.Action is ChangeAction.Delete
        from path in stack.Derived(file.Path)
        let present = directory.Read(path)
        where present is { IsSuccess: true, Value.IsAbsent: false }
        select new FileWrite(path, present.Value.Hash, null);

    internal Outcome<ImmutableArray<FileTriple>> Read(ImmutableArray<RenderedFile> rendered)
    {
        var bases = directory.Exists ? directory.List(ReservedPaths.Bases) : ImmutableArray<ProjectPath>.Empty;
        if (!bases.IsSuccess)
        {
            return bases.Problems;
        }

        var asked = rendered.ToDictionary(file => file.Path);
        var forgotten = bases.Value.Select(BasePaths.FileOf).OfType<ProjectPath>().Where(path => !asked.ContainsKey(path));
        var files = ImmutableArray.CreateBuilder<FileTriple>(rendered.Length);
        var problems = new ProblemList();
        foreach (var path in asked.Keys.Concat(forgotten).Order())
        {
            var @base = directory.Exists ? directory.Read(BasePaths.Of(path)) : FileContent.Absent;
            var mine = directory.Exists ? directory.Read(path) : FileContent.Absent;
            if (@base.IsSuccess && mine.IsSuccess)
            {
                files.Add(new FileTriple(path, @base.Value, mine.Value, asked.GetValueOrDefault(path)));
            }
            else
            {
                problems.AddRange(@base.Problems.Concat(mine.Problems));
            }
        }

        return problems.Any ? problems.ToImmutable() : files.ToImmutable();
    }
}
