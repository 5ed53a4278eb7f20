using System.Collections.Frozen;
using System.Collections.Immutable;
using Gomcp.Engine.Problems;
using Gomcp.Engine.Specs;
using Gomcp.Engine.Specs.Documents;

namespace Gomcp.Commands.Shorthand;

/// <summary>Reads one argument: <c>name:type</c>, <c>!</c> for required, then options.</summary>
/// <param name="text">The argument.</param>
/// <param name="number">Which of the arguments it is, from 1.</param>
internal sealed class DomainArgumentReader(string text, int number)
{
    private const string EnumType = "enum";
    private const string OptionsOption = "options";
    private const string RequiredOption = "required";

    private const string TargetOption = "target";

    private static readonly FrozenDictionary<string, RelationKind> RelationKinds = new Dictionary<string, RelationKind>
    {
        ["belongs_to"] = RelationKind.BelongsTo, ["has_one"] = RelationKind.HasOne,
        ["has_many"] = RelationKind.HasMany, ["many_to_many"] = RelationKind.ManyToMany,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly ProblemList problems = new();

    /// <summary>What is wrong with it.</summary>
    public ImmutableArray<Problem> Problems => problems.ToImmutable();

    /// <summary>Reads it; null where there are problems.</summary>
    public DomainArgument? Read()
    {
        var tokens = new Tokenizer(text).Read(Describe);
        if (!tokens.IsSuccess)
        {
            problems.AddRange(tokens.Problems);
            return null;
        }

        var parts = tokens.Value;
        if (parts.Count < 2 || parts[0].Key.Length == 0 || parts[0].Value is not null || parts[1].Key.Length == 0)
        {
            Report(1, "This is no field.", "Write NAME:TYPE and then options, such as price:decimal:min=0 or category:belongs_to.");
            return null;
        }

        var type = parts[1].Key;
        var required = type.EndsWith('!');
        type = required ? type[..^1] : type;
        var options = new OptionReader(RelationKinds.ContainsKey(type) ? OptionTable.Relation : OptionTable.Field, Describe);
        if (parts[1].Value is not null)
        {
            ReadTypeValue(parts[1], type, options);
        }

        if (required)
        {
            options.Set(RequiredOption, "true", parts[1].Place);
        }

        foreach (var part in parts.Skip(2))
        {
            options.Read(part);
        }

        problems.AddRange(options.Problems);
        return problems.Any ? null : Build(parts, type, options);
    }

    // enum=draft,live is short for enum:options=draft,live, many_to_many=tag for many_to_many:target=tag; no other type has a value.
    private void ReadTypeValue(Token part, string type, OptionReader options)
    {
        if (type == EnumType)
        {
            options.Read(part with { Key = OptionsOption });
        }
        else if (RelationKinds.ContainsKey(type))
        {
            options.Read(part with { Key = TargetOption });
        }
        else
        {
            Report(part.ValuePlace, $"The type {type} has no value.", "Only an enum has, and a relation: status:enum=draft,live tags:many_to_many=tag.");
        }
    }

    private DomainArgument Build(IReadOnlyList<Token> parts, string type, OptionReader options)
    {
        var places = options.Places.Add("name", parts[0].Place).Add("type", parts[1].Place);
        return RelationKinds.TryGetValue(type, out var kind)
            ? new DomainArgument(text, number, null, RelationOf(parts[0].Key, kind, options), places)
            : new DomainArgument(text, number, FieldOf(parts[0].Key, type, options), null, places);
    }

    private static FieldDocument FieldOf(string name, string type, OptionReader options) => new(
        name,
        type,
        Required: options.Flag(RequiredOption) ?? false,
        Unique: options.Flag("unique") ?? false,
        Index: options.Flag("index") ?? false,
        Default: options.Scalar("default", type),
        Min: options.Limit("min"),
        Max: options.Limit("max"),
        MinLength: options.Count("min_length"),
        MaxLength: options.Count("max_length"),
        Pattern: options.Text("pattern"),
        Options: options.List(OptionsOption),
        FormType: options.FormType(),
        Label: options.Text("label"),
        Help: options.Text("help"),
        Searchable: options.Flag("searchable"),
        Sortable: options.Flag("sortable"),
        Filterable: options.Flag("filterable"),
        InList: options.Flag("in_list"),
        Was: options.Text("was"));

    private static RelationDocument RelationOf(string name, RelationKind kind, OptionReader options) => new(
        name,
        kind,
        Target: options.Text(TargetOption),
        Required: options.Flag(RequiredOption) ?? false,
        Unique: options.Flag("unique") ?? false,
        OnDelete: options.OnDelete(),
        ForeignKey: options.Text("foreign_key"),
        References: options.Text("references"),
        JoinTable: options.Text("join_table"),
        Preload: options.Flag("preload"),
        DisplayField: options.Text("display_field"),
        Label: options.Text("label"),
        Help: options.Text("help"),
        InList: options.Flag("in_list"),
        Was: options.Text("was"));

    private void Report(int place, string message, string hint) => problems.AddRange([Describe(place, message, hint)]);

    private Problem Describe(int place, string message, string hint) =>
        new(ProblemCodes.ArgumentInvalid, DomainArgument.Locate(text, number, place), message, hint);
}
