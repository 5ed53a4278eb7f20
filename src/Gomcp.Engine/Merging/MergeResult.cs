using System.Collections.Immutable;
using Gomcp.Engine.Files;
using Gomcp.Engine.Merging.GoSource;
using Gomcp.Engine.Merging.Lines;
using Gomcp.Engine.Problems;

namespace Gomcp.Engine.Merging;

/// <summary>What came of merging one file: text, or text with conflicts in it. It never contains conflict markers.</summary>
public sealed class MergeResult
{
    private readonly ProjectPath path;
    private readonly MergeLanguage language;
    private readonly MergeStyle style;
    private readonly ImmutableArray<MergedPart> parts;

    internal MergeResult(ProjectPath path, MergeStyle style, IEnumerable<MergedPart> parts, IEnumerable<MergeNote> notes)
    {
        this.path = path;
        this.style = style;
        this.parts = [.. parts];
        language = MergeLanguages.Of(path);
        Conflicts = MergeConflicts.Of(path, this.parts);
        Notes = [.. notes];
        Segments = MakeSegments();
    }

    /// <summary>The file in order.</summary>
    public ImmutableArray<MergeSegment> Segments { get; }

    /// <summary>The conflicts in order.</summary>
    public ImmutableArray<MergeConflict> Conflicts { get; }

    /// <summary>What is worth a look though it was decided.</summary>
    public ImmutableArray<MergeNote> Notes { get; }

    /// <summary>Whether there is no conflict.</summary>
    public bool IsClean => Conflicts.IsEmpty;

    /// <summary>The merged file.</summary>
    /// <exception cref="InvalidOperationException">There are conflicts: a bug in the caller.</exception>
    public string Text => Segments is [MergeSegment.Resolved { Text: var text }] ? text : throw new InvalidOperationException($"{path} has {Conflicts.Length} conflicts.");

    /// <summary>The merged file with one choice for all conflicts.</summary>
    public string Resolve(MergeChoice choice) => Compose(_ => choice);

    /// <summary>The merged file with a choice for each conflict by its <see cref="MergeConflict.Id"/>.</summary>
    /// <param name="choices">One for each conflict; others for other files may be among them.</param>
    /// <returns>The text, or a problem for each conflict without a choice.</returns>
    public Outcome<string> Resolve(IReadOnlyDictionary<string, MergeChoice> choices)
    {
        var open = Conflicts.Where(conflict => !choices.ContainsKey(conflict.Id)).ToList();
        return open.Count > 0
            ? (Outcome<string>)open.Select(Unresolved).ToImmutableArray()
            : Compose(conflict => choices[conflict.Id]);
    }

    private Problem Unresolved(MergeConflict conflict) => new(
        ProblemCodes.ConflictUnresolved,
        path.Value,
        $"Conflict {conflict.Id} at line {conflict.Line} has no resolution.",
        "Choose keep_mine, take_theirs or a text for it.");

    private ImmutableArray<MergeSegment> MakeSegments()
    {
        if (IsClean)
            return [new MergeSegment.Resolved(Compose(_ => MergeChoice.KeepMine))];
        var conflict = 0;
        return [.. parts.Select((part, i) => part is MergedPart.Certain certain
            ? (MergeSegment)new MergeSegment.Resolved(style.Write(certain.Lines, i == 0, i == parts.Length - 1))
            : new MergeSegment.Conflicting(Conflicts[conflict++]))];
    }

    private string Compose(Func<MergeConflict, MergeChoice> choose)
    {
        var lines = new List<MergedLine>();
        var conflict = 0;
        foreach (var part in parts)
            lines.AddRange(part is MergedPart.Certain certain ? certain.Lines : Chosen((MergedPart.Open)part, choose(Conflicts[conflict++])));
        return style.Write(Align(lines), isFirst: true, isLast: true);
    }

    private static IEnumerable<MergedLine> Chosen(MergedPart.Open part, MergeChoice choice) => choice switch
    {
        MergeChoice.Theirs => part.Theirs.Select(MergedLine.Theirs),
        MergeChoice.Given given => SourceText.Parse(given.Text).Lines.Select(line => new MergedLine(line.Text, "", true)),
        _ => part.Mine.Select(MergedLine.Mine),
    };

    private List<MergedLine> Align(List<MergedLine> lines)
    {
        if (!lines.Exists(line => line.IsTouched))
            return lines;
        foreach (var (start, count) in GoRegions.Of([.. lines.Select(line => line.Text)], language))
        {
            string[] region = [.. lines.Skip(start).Take(count).Select(line => line.Text)];
            var aligned = GoAligner.AlignTouched(region, i => lines[start + i].IsTouched);
            for (var i = 0; i < count; i++)
                lines[start + i] = lines[start + i] with { Text = aligned[i] };
        }

        return lines;
    }
}
