using System.Text;
using Gomcp.Templates.Filters;

namespace Gomcp.Templates.Tests.Filters;

public class When_text_goes_into_scripts
{
    private static readonly Unquoting Env = new('"', "n\nr\r\"\"\\\\$$``", "", c => c is '\n' or '\r' or '\0' or '$' or '`');
    private static readonly Unquoting Docker = new('"', "\"\"\\\\$$", "", c => c is '\n' or '\r' or '\0' or '$');

    [Fact]
    public void A_shell_reads_one_word_that_is_the_text() => HostileText.ForAll(text =>
        Assert.Equal(HostileText.Scalars(text).Replace('\0', '\uFFFD'), ShellWord(ShellFilter.Apply(text).Text)));

    [Fact]
    public void An_environment_file_reads_back_as_the_text() => HostileText.ForAll(text =>
        Assert.Equal(Printable(text, lineBreaks: "\t\n\r", _ => "\uFFFD"), Env.Decode(EnvironmentFilter.Apply(text).Text)));

    [Fact]
    public void A_dockerfile_reads_back_as_one_line() => HostileText.ForAll(text =>
        Assert.Equal(Printable(text, lineBreaks: "\t", r => r.Value is '\n' or '\r' or '\v' or '\f' or 0x85 ? " " : "\uFFFD").Replace('\u2028', ' ').Replace('\u2029', ' '), Docker.Decode(DockerfileFilter.Apply(text).Text)));

    private static string Printable(string text, string lineBreaks, Func<Rune, string> replace) => HostileText.Map(text, r =>
        r.IsBmp && lineBreaks.Contains((char)r.Value, StringComparison.Ordinal) ? r.ToString()
        : Rune.IsControl(r) || r.Value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0xFEFF ? replace(r)
        : r.ToString());

    private static string ShellWord(string word)
    {
        var text = new StringBuilder();
        var isQuoted = false;
        for (var i = 0; i < word.Length; i++)
        {
            if (word[i] == '\'')
                isQuoted = !isQuoted;
            else if (!isQuoted && word[i] == '\\')
                text.Append(word[++i]);
            else
                text.Append(isQuoted ? word[i] : throw new InvalidOperationException($"'{word[i]}' stands outside the quotes."));
        }
        Assert.False(isQuoted);
        return text.ToString();
    }
}
