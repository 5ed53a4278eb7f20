using System.Text;
using System.Text.Json;
using Gomcp.Templates.Filters;

namespace Gomcp.Templates.Tests.Filters;

public class When_text_goes_into_data
{
    private static readonly Unquoting TomlString = new('"', "b\bt\tn\nf\fr\r\"\"\\\\", "u4U8", c => c < ' ' || c == '\u007f');
    private static readonly Unquoting YamlScalar = new('"', "0\0a\ab\bt\tn\nv\vf\fr\r\"\"\\\\", "x2u4U8", c => c < ' ' || c is '\u007f' or '\u0085' or '\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF');

    [Fact]
    public void Toml_reads_back_as_the_text() =>
        HostileText.ForAll(text => Assert.Equal(HostileText.Scalars(text), TomlString.Decode(TomlFilter.Apply(text).Text)));

    [Fact]
    public void Yaml_reads_back_as_the_text() =>
        HostileText.ForAll(text => Assert.Equal(HostileText.Scalars(text), YamlScalar.Decode(YamlFilter.Apply(text).Text)));

    [Fact]
    public void Json_reads_back_as_the_text_and_cannot_end_a_script() => HostileText.ForAll(text =>
    {
        var json = JsonFilter.Apply(text).Text;
        using var document = JsonDocument.Parse(json);
        Assert.Equal(HostileText.Scalars(text), document.RootElement.GetString());
        Assert.DoesNotContain(json, c => c is '<' or '>' or '&');
    });

    [Fact]
    public void Standard_sql_reads_back_as_the_text() => HostileText.ForAll(text =>
        Assert.Equal(WithoutNull(text), DecodeSql(SqlStringFilter.Apply(text).Text, hasBackslash: false)));

    [Fact]
    public void MySql_reads_back_as_the_text() => HostileText.ForAll(text =>
        Assert.Equal(WithoutNull(text), DecodeSql(MySqlStringFilter.Apply(text).Text, hasBackslash: true)));

    private static string WithoutNull(string text) => HostileText.Scalars(text).Replace('\0', '\uFFFD');

    private static string DecodeSql(string literal, bool hasBackslash)
    {
        Assert.Equal(('\'', '\''), (literal[0], literal[^1]));
        var text = new StringBuilder();
        for (var i = 1; i < literal.Length - 1; i++)
        {
            if (literal[i] == '\'')
                Assert.Equal('\'', literal[++i]);
            var isEscape = hasBackslash && literal[i] == '\\';
            i += isEscape ? 1 : 0;
            Assert.True(i < literal.Length - 1, "The literal ends early.");
            text.Append(isEscape && literal[i] == 'n' ? '\n' : isEscape && literal[i] == 'r' ? '\r' : literal[i]);
        }
        return text.ToString();
    }
}
