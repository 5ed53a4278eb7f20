using System.Collections.Frozen;

namespace Gomcp.Commands.Shorthand;

/// <summary>The options that can follow a type.</summary>
internal static class OptionTable
{
    /// <summary>Those of a field.</summary>
    public static FrozenDictionary<string, OptionKind> Field { get; } = new Dictionary<string, OptionKind>
    {
        ["required"] = OptionKind.Flag, ["unique"] = OptionKind.Flag, ["index"] = OptionKind.Flag,
        ["searchable"] = OptionKind.Flag, ["sortable"] = OptionKind.Flag, ["filterable"] = OptionKind.Flag, ["in_list"] = OptionKind.Flag,
        ["default"] = OptionKind.Text, ["pattern"] = OptionKind.Text, ["label"] = OptionKind.Text, ["help"] = OptionKind.Text,
        ["min"] = OptionKind.Limit, ["max"] = OptionKind.Limit, ["min_length"] = OptionKind.Count, ["max_length"] = OptionKind.Count,
        ["options"] = OptionKind.List, ["form_type"] = OptionKind.FormType, ["was"] = OptionKind.Text,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Those of relations; which of them a kind takes, the engine knows.</summary>
    public static FrozenDictionary<string, OptionKind> Relation { get; } = new Dictionary<string, OptionKind>
    {
        ["required"] = OptionKind.Flag, ["unique"] = OptionKind.Flag, ["in_list"] = OptionKind.Flag, ["preload"] = OptionKind.Flag,
        ["target"] = OptionKind.Text, ["foreign_key"] = OptionKind.Text, ["references"] = OptionKind.Text,
        ["join_table"] = OptionKind.Text, ["display_field"] = OptionKind.Text,
        ["on_delete"] = OptionKind.OnDelete, ["label"] = OptionKind.Text, ["help"] = OptionKind.Text, ["was"] = OptionKind.Text,
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
