namespace Gomcp.Templates.Filters;

/// <summary>The filters by the names that templates call them by.</summary>
internal static class FilterTable
{
    /// <summary>Applies a filter; the parser has made sure that it exists.</summary>
    public static Code Apply(string name, string text) => name switch
    {
        "gostr" => GoStringFilter.Apply(text),
        "gocomment" => GoCommentFilter.Apply(text),
        "templtext" => TemplTextFilter.Apply(text),
        "attr" => TemplAttributeFilter.Apply(text),
        "html" => HtmlFilter.Apply(text),
        "toml" => TomlFilter.Apply(text),
        "sqlstr" => SqlStringFilter.Apply(text),
        "mysqlstr" => MySqlStringFilter.Apply(text),
        "md" => MarkdownFilter.Apply(text),
        "yaml" => YamlFilter.Apply(text),
        "json" => JsonFilter.Apply(text),
        "sh" => ShellFilter.Apply(text),
        "env" => EnvironmentFilter.Apply(text),
        "dockerfile" => DockerfileFilter.Apply(text),
        _ => throw new ArgumentException($"There is no filter '{name}'.", nameof(name)),
    };
}
