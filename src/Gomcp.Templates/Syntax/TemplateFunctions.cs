namespace Gomcp.Templates.Syntax;

/// <summary>The functions of the language; there are no others.</summary>
public static class TemplateFunctions
{
    private static readonly Dictionary<string, TemplateFunction> ByName = new TemplateFunction[]
    {
        new("and", TemplateFunctionKind.And, 2, int.MaxValue),
        new("or", TemplateFunctionKind.Or, 2, int.MaxValue),
        new("not", TemplateFunctionKind.Not, 1, 1),
        new("eq", TemplateFunctionKind.Equal, 2, int.MaxValue),
        new("ne", TemplateFunctionKind.NotEqual, 2, 2),
        new("lt", TemplateFunctionKind.Less, 2, 2),
        new("le", TemplateFunctionKind.LessOrEqual, 2, 2),
        new("gt", TemplateFunctionKind.Greater, 2, 2),
        new("ge", TemplateFunctionKind.GreaterOrEqual, 2, 2),
        new("len", TemplateFunctionKind.Length, 1, 1),
        new("printf", TemplateFunctionKind.Format, 1, int.MaxValue),
        Filter("gostr", "GoString"),
        Filter("templtext", "TemplText"),
        Filter("attr", "TemplAttribute"),
        Filter("gocomment", "GoComment"),
        Filter("html", "Html"),
        Filter("toml", "Toml"),
        Filter("sqlstr", "SqlString"),
        Filter("mysqlstr", "MySqlString"),
        Filter("md", "Markdown"),
        Filter("yaml", "Yaml"),
        Filter("json", "Json"),
        Filter("sh", "Shell"),
        Filter("env", "Environment"),
        Filter("dockerfile", "Dockerfile"),
    }.ToDictionary(f => f.Name, StringComparer.Ordinal);

    /// <summary>All functions, in no particular order.</summary>
    public static IEnumerable<TemplateFunction> All => ByName.Values;

    /// <summary>The function of a name, if there is one.</summary>
    public static TemplateFunction? Find(string name) => ByName.TryGetValue(name, out var function) ? function : null;

    private static TemplateFunction Filter(string name, string method) => new(name, TemplateFunctionKind.Filter, 1, 1, method);
}
