using System.Collections.Immutable;
using Gomcp.Engine.Specs;
using Gomcp.Engine.Stacks.Go.Models;
using Gomcp.Templates;

namespace Gomcp.Engine.Stacks.Go.Building;

/// <summary>
/// Makes the columns of a list. Every column gets one role, so that a table becomes lines on a phone: title, end (the main
/// amount), badge (the main enum), meta, and dropped where there is no room.
/// </summary>
internal sealed class ColumnModelFactory(DomainSpec domain, ImmutableArray<RelationModel> relations, ImmutableArray<LinkModel> links)
{
    private const int ColumnsAtADesk = 8;

    private readonly FieldModelFactory fields = new(domain);
    private readonly FieldSpec? title = TitleFields.Of(domain);
    private readonly FieldSpec? amount = domain.Fields.FirstOrDefault(candidate => candidate is { Type: FieldType.Decimal, IsNullable: false, InList: true });
    private readonly string dropped = CountColumns(domain) > ColumnsAtADesk ? "cell-extra" : "cell-drop";
    private readonly FieldSpec? badge = domain.Fields.FirstOrDefault(candidate => candidate is { Type: FieldType.Enum, IsNullable: false, InList: true });

    public ImmutableArray<ColumnModel> Create()
    {
        var columns = ImmutableArray.CreateBuilder<ColumnModel>();
        if (title is null)
        {
            columns.Add(NumberedTitle());
        }

        columns.AddRange(domain.Fields.Where(candidate => candidate.InList || candidate.Sortable || candidate == title).Select(OfField));
        columns.AddRange(relations.Zip(domain.Relations, OfRelation).Where(column => column.Relation!.IsPreloaded));
        columns.AddRange(links.Where(link => link.IsShown).Select(OfLink));
        return columns.ToImmutable();
    }

    private ColumnModel NumberedTitle() => new(
        Code.Literal("id"),
        Code.Literal("app.record.number"),
        IsShown: true,
        IsSortable: true,
        Code.Verified($"listing.Value(\"{domain.Name.Plural.Snake}\", \"id\")"),
        Code.Literal(""),
        Code.Literal("cell-title"),
        HasDataLabel: false,
        IsTitle: true,
        GoNames.Variable(domain.Name.Singular) + Code.Literal(".String()"),
        Code.Literal(""),
        Code.Literal(""),
        Relation: null,
        Link: null);

    private ColumnModel OfField(FieldSpec spec)
    {
        var isTitle = spec == title;
        var isDateTime = spec is { Type: FieldType.DateTime, IsNullable: false };
        var isEnum = spec.Type is FieldType.Enum;
        var text = isTitle && spec.IsNullable ? GoNames.Variable(domain.Name.Singular) + Code.Literal(".String()") : fields.TextOf(spec);
        return new ColumnModel(
            GoNames.Column(spec.Name.Words),
            LabelKey(GoNames.Column(spec.Name.Words)),
            spec.InList || isTitle,
            spec.Sortable,
            SortOf(spec),
            Code.Verified(spec.Type.IsNumber() ? "num" : IsDropped(spec) ? dropped : ""),
            Code.Verified(CellClass(spec)),
            HasDataLabel: !isTitle && spec != amount && (spec.Type.IsNumber() || spec.Type is FieldType.Bool || IsMoment(spec.Type)),
            isTitle,
            text,
            isDateTime ? Code.Verified($"display.Machine({GoNames.Variable(domain.Name.Singular)}.{spec.Name.Words.Pascal})") : Code.Literal(""),
            isEnum ? Code.Verified($"{FieldModelFactory.VariableOf(spec)}.Badge(ctx, {fields.TextOf(spec)})") : Code.Literal(""),
            Relation: null,
            Link: null);
    }

    private ColumnModel OfRelation(RelationModel relation, RelationSpec spec) => new(
        GoNames.Column(spec.Name.Words),
        LabelKey(relation.Column),
        spec.InList,
        IsSortable: true,
        Code.Verified($"listing.{(relation.Choice.TitleIsText ? "Text" : "Value")}(\"{relation.Name}\", \"{relation.Choice.TitleColumn}\"){(spec.Required && relation.Choice.TitleIsRequired ? "" : ".OrNull()")}"),
        Code.Literal(""),
        Code.Literal("cell-meta"),
        HasDataLabel: false,
        IsTitle: false,
        Code.Literal(""),
        Code.Literal(""),
        Code.Literal(""),
        relation,
        Link: null);

    private ColumnModel OfLink(LinkModel link) => new(
        link.Column,
        LabelKey(link.Column),
        IsShown: true,
        IsSortable: false,
        Code.Literal(""),
        Code.Literal(""),
        Code.Literal("cell-meta"),
        HasDataLabel: true,
        IsTitle: false,
        Code.Literal(""),
        Code.Literal(""),
        Code.Literal(""),
        Relation: null,
        link);

    private Code LabelKey(Code column) => Code.Verified($"pages.{domain.Name.Plural.Snake}.fields.{column}.label");

    private string CellClass(FieldSpec spec)
    {
        var role = spec == title ? "cell-title"
            : spec == amount ? "cell-end num"
            : spec == badge ? "cell-badge"
            : spec.Type.IsNumber() ? "cell-meta num"
            : IsDropped(spec) ? $"{dropped} cell-meta"
            : "cell-meta";
        return IsMoment(spec.Type) || IsCodeLike(spec) ? $"{role} whitespace-nowrap" : role;
    }

    private bool IsDropped(FieldSpec spec)
    {
        var staysOnPhones = spec is { IsNullable: false, Type: FieldType.String or FieldType.Email or FieldType.Phone or FieldType.Slug };
        return spec != title && spec != badge && !spec.Type.IsNumber() && !staysOnPhones;
    }

    private Code SortOf(FieldSpec spec)
    {
        var place = $"\"{domain.Name.Plural.Snake}\", \"{spec.Name.Words.Snake}\"";
        var order = spec.Type is FieldType.Enum ? $"listing.Ranked({place}, {FieldModelFactory.VariableOf(spec)}.Choices.Values()...)"
            : spec.Type.IsText() ? $"listing.Text({place})"
            : $"listing.Value({place})";
        return Code.Verified(!spec.IsNullable ? order : $"{order}.OrNull()");
    }

    private static int CountColumns(DomainSpec domain) =>
        domain.Fields.Count(candidate => candidate.InList) + domain.Relations.Count(relation => relation.InList) + domain.Links.Count(link => link.InList) + 2;

    // A number plate or an article number reads badly over two lines.
    private bool IsCodeLike(FieldSpec spec) =>
        spec != title && (spec is { Type: FieldType.String, Unique: true } || spec.Type is FieldType.Slug or FieldType.Phone or FieldType.Uuid);

    private static bool IsMoment(FieldType type) => type is FieldType.Date or FieldType.Time or FieldType.DateTime;
}
