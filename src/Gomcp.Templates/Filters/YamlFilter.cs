namespace Gomcp.Templates.Filters;

/// <summary><c>yaml</c>: any text as a double-quoted scalar of YAML, quotes included.</summary>
public static class YamlFilter
{
    /// <summary>Makes the scalar; YAML has every escape that TOML has, with the same meaning.</summary>
    public static Code Apply(string text) => TomlFilter.Apply(text);
}
