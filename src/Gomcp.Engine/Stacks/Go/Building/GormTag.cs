using Gomcp.Engine.Specs.Naming;
using Gomcp.Templates;

namespace Gomcp.Engine.Stacks.Go.Building;

/// <summary>Struct tags for GORM, made from validated names and numbers.</summary>
internal static class GormTag
{
    /// <summary>A tag of the settings that are not empty; empty when all are.</summary>
    public static Code Of(params ReadOnlySpan<string> settings)
    {
        var given = new List<string>();
        foreach (var setting in settings)
        {
            if (setting.Length > 0)
            {
                given.Add(setting);
            }
        }

        return Code.Verified(given.Count == 0 ? "" : $"`gorm:\"{string.Join(';', given)}\"`");
    }

    /// <summary>Whether GORM would derive another column from the Go name: it splits capitals and digits by rules of its own.</summary>
    public static bool NeedsColumn(NameWords words)
    {
        var own = (words.Words is [_, .., "id"] ? words.WithoutLast() : words).Words;
        return own.Any(word => word.Any(char.IsAsciiDigit) || Initialisms.Capitalize(word)[1..] != word[1..])
            || own.SkipLast(1).Any(word => word.Length == 1); // XYOrder would be xy_order
    }
}
