using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Gomcp.Engine.Specs;
using Gomcp.Engine.Stacks.Go.Models;
using Gomcp.Templates;
using Gomcp.Templates.Filters;

namespace Gomcp.Engine.Stacks.Go.Building;

/// <summary>Makes values for a domain's tests that obey every rule of its fields, and entries that break one.</summary>
internal sealed class SampleFactory(DomainSpec domain, FixturePlan plan)
{
    private static readonly string[] Oddities = ["!", "a", "7", "two words"];

    public ImmutableArray<SampleModel> Create() =>
    [
        .. domain.Fields.Select(OfField),
        .. domain.Relations.Select(OfRelation),
        .. domain.Links.Select(OfLink),
    ];

    private SampleModel OfField(FieldSpec spec)
    {
        var value = Code.Verified(ValueOf(spec));
        var refused = RefusedBy(spec).ToList();
        return new SampleModel(
            GoNames.Exported(spec.Name.Words),
            GoNames.Column(spec.Name.Words),
            !spec.IsNullable ? value : Code.Literal("new(") + value + Code.Literal(")"),
            Code.Verified(spec.IsNullable ? "nil" : spec.Type is FieldType.Bool ? "false" : ""),
            spec.Unique,
            IsLink: false,
            [.. refused.Select(Literal)])
        {
            RefusedFromPrograms = [.. refused.Where(entry => spec.Type is not FieldType.Json || entry.Length == 0).Select(Literal)],
        };
    }

    // A reference to the domain itself is left out: the first record has none to refer to.
    private SampleModel OfRelation(RelationSpec relation)
    {
        var referred = relation.Referred;
        var key = plan.KeyOf(relation.Target, referred, relation.Unique);
        var isTestable = plan.CanMake(relation.Target);
        IEnumerable<string> refused = [.. relation.Required ? [""] : Array.Empty<string>(), .. referred is null ? ["999"] : Array.Empty<string>()];
        return new SampleModel(
            GoNames.Exported(relation.Key),
            GoNames.Column(relation.Key),
            !isTestable ? Code.Literal("nil") : relation.Required ? key : Code.Literal("new(") + key + Code.Literal(")"),
            Code.Verified(relation.Required ? "" : "nil"),
            relation.Unique && isTestable,
            IsLink: false,
            [.. refused.Select(GoStringFilter.Apply)]);
    }

    private SampleModel OfLink(LinkSpec link)
    {
        var isTestable = plan.CanMake(link.Target);
        return new SampleModel(
            GoNames.Exported(link.Input),
            GoNames.Column(link.Input),
            isTestable ? Code.Literal("[]uint64{") + plan.KeyOf(link.Target, referred: null, isUnique: false) + Code.Literal("}") : Code.Literal("nil"),
            Code.Verified(link.Required ? "" : "nil"),
            IsUnique: false,
            IsLink: true,
            !isTestable ? [] : link.Required ? [GoStringFilter.Apply(""), GoStringFilter.Apply("999")] : [GoStringFilter.Apply("999")]);
    }

    /// <summary>A value that no record of a test has, as a Go expression in <c>n</c>, which is 0.</summary>
    public Code Absent(FieldSpec spec) => Code.Verified(ValueOf(spec));

    private string ValueOf(FieldSpec spec) => spec.Type switch
    {
        FieldType.String when spec.Pattern is not null => Numbered(spec.Pattern.SamplesWithin(spec.Length)),
        FieldType.String => Text(spec),
        FieldType.Text => spec.Length.Max < 60 || InputComponents.IsOneLine(spec) ? Text(spec) : Padded(spec, $"{Named(spec)} %d\\nwith a second line"),
        FieldType.Int => $"int32({Whole(spec)})",
        FieldType.Int64 => $"int64({Whole(spec)})",
        FieldType.UInt => $"uint64({Whole(spec)})",
        FieldType.Float => Float(spec),
        FieldType.Decimal => Decimal(spec),
        FieldType.Bool => "true",
        _ when !spec.Moments.IsOpen => MomentSamples.ValueOf(spec),
        FieldType.Date => "models.Date{Year: 2026, Month: 3, Day: n}",
        FieldType.Time => "fmt.Sprintf(\"09:%02d:00\", n)",
        FieldType.DateTime => "time.Date(2026, 3, n, 9, 30, 0, 0, time.UTC)",
        FieldType.Uuid => "uuid.NewSHA1(uuid.NameSpaceURL, fmt.Append(nil, n))",
        FieldType.Email => "fmt.Sprintf(\"name%d@example.com\", n)",
        FieldType.Url => "fmt.Sprintf(\"https://example.com/%d\", n)",
        FieldType.Phone => "fmt.Sprintf(\"+44 20 7946 %04d\", n)",
        FieldType.Slug => "fmt.Sprintf(\"slug-%d\", n)",
        FieldType.Tags => "models.Tags{\"red\", fmt.Sprintf(\"number %d\", n)}",
        FieldType.Json => "models.JSON(fmt.Sprintf(`[%d]`, n))",
        _ => $"models.{domain.Name.Singular.Pascal}{spec.Name.Words.Pascal}{spec.Options[0].Value.Pascal}",
    };

    private static string Named(FieldSpec spec) => spec.Name.Words.Sentence;

    private static string Text(FieldSpec spec)
    {
        var named = $"{Named(spec)} %d";
        return named.Length - 1 <= spec.Length.Max ? Padded(spec, named) : Padded(spec, "%d");
    }

    // Zeros before the number bring a text to its least length and keep the texts apart.
    private static string Padded(FieldSpec spec, string format)
    {
        var missing = spec.Length.Min - (format.Replace("\\n", "n", StringComparison.Ordinal).Length - 1);
        var padded = missing > 0 ? format.Replace("%d", $"%0{missing + 1}d", StringComparison.Ordinal) : format;
        return $"fmt.Sprintf(\"{padded}\", n)";
    }

    private static string Numbered(ImmutableArray<string> texts) =>
        $"[]string{{{string.Join(", ", texts.Select(text => GoStringFilter.Apply(text).Text))}}}[n%{texts.Length}]";

    private static string Whole(FieldSpec spec)
    {
        var (first, steps) = Steps(spec, 1m, 12m);
        return steps ? $"{Number(first)} + n" : Number(first);
    }

    private static string Float(FieldSpec spec)
    {
        var (first, steps) = Steps(spec, 0.0625m, 0m);
        return steps ? $"{Number(first)} + float64(n)/16" : $"float64({Number(first)})";
    }

    private static string Decimal(FieldSpec spec)
    {
        var (first, steps) = Steps(spec, 0.01m, 24.50m);
        var cents = Number(decimal.Truncate(first * 100));
        return steps ? $"decimal.New({cents}+int64(n), -2)" : $"decimal.New({cents}, -2)";
    }

    // A first value from which six steps stay within the range; where none do, one value serves all.
    private static (decimal First, bool Steps) Steps(FieldSpec spec, decimal step, decimal preferred)
    {
        var min = spec.Range.Min ?? Math.Min(0, (spec.Range.Max ?? 0) - (7 * step));
        var max = spec.Range.Max ?? Math.Max(min, preferred) + (7 * step);
        var room = max - (6 * step);
        return room >= min ? (Math.Clamp(preferred, min, room), true) : (min, false);
    }

    private static string Number(decimal value) => value.ToString("0.##########", CultureInfo.InvariantCulture);

    private static Code Literal(string entry) => entry.Length > 20 && entry.All(c => c == entry[0])
        ? Code.Verified($"strings.Repeat(\"{entry[0]}\", {entry.Length})")
        : GoStringFilter.Apply(entry);

    private static IEnumerable<string> RefusedBy(FieldSpec spec)
    {
        if (spec.Required && spec.Type is not FieldType.Bool && spec.Default is null)
        {
            yield return "";
        }

        if (spec.Type.IsText() && spec.Length.Max < 300)
        {
            yield return new string('x', spec.Length.Max + 1);
        }

        if (spec.Type.IsText() && spec.Length.Min > 1)
        {
            yield return "é";
        }

        if (spec.Pattern is not null && Unmatched(spec.Pattern) is { } unmatched)
        {
            yield return unmatched;
        }

        foreach (var entry in RefusedByType(spec))
        {
            yield return entry;
        }
    }

    private static IEnumerable<string> RefusedByType(FieldSpec spec)
    {
        IEnumerable<string> byType = spec.Type switch
        {
            FieldType.Int or FieldType.Int64 or FieldType.UInt => ["x", "1.5", "99999999999999999999"],
            FieldType.Float => ["x", "NaN", "1e999"],
            FieldType.Decimal => ["x", "1.005", "99999999999999"],
            FieldType.Date => ["2026-02-30", "tomorrow"],
            FieldType.Time => ["24:00"],
            FieldType.DateTime => ["2026-11-24"],
            FieldType.Uuid => ["123"],
            FieldType.Email => ["name@"],
            FieldType.Url => ["javascript:alert(1)"],
            FieldType.Phone => ["call me"],
            FieldType.Slug => ["Two--Hyphens"],
            FieldType.Json => ["{\"a\": }"],
            FieldType.Tags => [new string('x', 51)],
            FieldType.Enum => ["nonsense"],
            _ => [],
        };
        var step = spec.Type is FieldType.Decimal ? 0.01m : 1m;
        return byType
            .Concat(spec.Range.Min is { } min ? [Number(min - step)] : [])
            .Concat(spec.Range.Max is { } max ? [Number(max + step)] : [])
            .Concat(MomentSamples.RefusedBy(spec));
    }

    private static string? Unmatched(FieldPattern pattern) => Oddities.FirstOrDefault(
        text => !Regex.IsMatch(text, $"^(?:{pattern.Value})$", RegexOptions.NonBacktracking));
}
