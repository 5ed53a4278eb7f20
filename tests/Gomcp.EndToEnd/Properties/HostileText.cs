namespace Gomcp.EndToEnd.Properties;

/// <summary>Texts that try to break out of what they are written into: Go, templ, HTML, TOML, CSS, SQL, a spreadsheet.</summary>
internal static class HostileText
{
    public static readonly IReadOnlyList<string> Lines =
    [
        "\"; panic(\"x\") //", "`back` ` tick", "{ children... }", "{{ .Title }}", "</script><script>alert(1)</script>", "<!-- x", "@layout()", "if x {", "*/ x /*",
        "'; DROP TABLE products; --", "\\n \\u0000 \\", "%s %d %!v", "$HOME ${HOME} $(id)", "=1+1", "@SUM(A1)", "🐙 𝔘𝔫𝔦 é́", "\u202eright to left", "]]>", "&amp; &lt;",
        "for i := range 3 {", "[[ .Field ]]", "\"\"\" x '''", "# comment", "key = \"value\"", "switch true {", "package main", "//go:embed /etc/passwd", "}", "{", "<div", "a=\"b\" onload=c",
        "<a href=\"javascript:alert(1)\">x</a>", "import \"os\"", "?x=1&y=2#z", "NULL", "true", "0", "-", "…", "  spaced  out  ", "LIKE '%_%'", "ﷺ", "İstanbul ß",
    ];
}
