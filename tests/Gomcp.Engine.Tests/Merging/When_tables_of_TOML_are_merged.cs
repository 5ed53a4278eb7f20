using Gomcp.Engine.Merging;

namespace Gomcp.Engine.Tests.Merging;

/// <summary>A key belongs to the table whose header stands above it.</summary>
public sealed class When_tables_of_TOML_are_merged
{
    private const string Menu = "[main]\nhome = \"Home\"\n";

    [Fact]
    public void A_key_added_where_tables_are_generated_stays_in_its_table() =>
        Assert.Equal(
            "[main]\nhome = \"Home\"\nsign_in = \"Sign in\"\nabout = \"About\"\n\n[account]\ntitle = \"Account\"\n",
            Merge(Menu + "about = \"About\"\n", Menu + "sign_in = \"Sign in\"\n\n[account]\ntitle = \"Account\"\n").Text);

    [Fact]
    public void It_does_between_tables_too()
    {
        const string After = "\n[other]\nlast = \"Last\"\n";
        Assert.Equal(
            Menu + "about = \"About\"\n\n# Of admins.\n[admin]\ntitle = \"Admin\"\n" + After,
            Merge(Menu + "about = \"About\"\n" + After, Menu + "\n# Of admins.\n[admin]\ntitle = \"Admin\"\n" + After, Menu + After).Text);
    }

    [Fact]
    public void A_key_that_is_generated_comes_before_a_table_of_the_person() =>
        Assert.Equal(
            "[main]\nhome = \"Home\"\nsign_in = \"Sign in\"\n\n[mine]\ntitle = \"Mine\"\n",
            Merge(Menu + "\n[mine]\ntitle = \"Mine\"\n", Menu + "sign_in = \"Sign in\"\n").Text);

    [Fact]
    public void Tables_of_both_are_kept_whole_though_they_share_keys() =>
        Assert.Equal(
            Menu + "\n[theirs]\ntitle = \"Account\"\n\n[mine]\ntitle = \"Account\"\n",
            Merge(Menu + "\n[mine]\ntitle = \"Account\"\n", Menu + "\n[theirs]\ntitle = \"Account\"\n").Text);

    [Fact]
    public void A_key_that_both_added_is_a_conflict() =>
        Assert.Equal(ConflictReason.SameName, Assert.Single(Merge(Menu + "about = \"About us\"\n", Menu + "about = \"About\"\n").Conflicts).Reason);

    [Fact]
    public void A_table_that_both_added_is_a_conflict_also_at_different_places()
    {
        const string Mine = "\n[admin]\ntitle = \"Mine\"\n";
        const string Theirs = "\n[admin]\ntitle = \"Theirs\"\n";
        const string Other = "\n[other]\nlast = \"Last\"\n";
        Assert.Equal(ConflictReason.SameName, Assert.Single(Merge(Menu + Mine, Menu + Theirs).Conflicts).Reason);
        Assert.Equal(ConflictReason.SameName, Assert.Single(Merge(Menu + Mine + Other, Menu + Other + Theirs, Menu + Other).Conflicts).Reason);
    }

    [Fact]
    public void One_table_from_both_is_there_once() =>
        Assert.Equal(Menu + "about = \"About\"\n\n[admin]\ntitle = \"Admin\"\n", Merge(Menu + "about = \"About\"\n\n[admin]\ntitle = \"Admin\"\n", Menu + "\n[admin]\ntitle = \"Admin\"\n").Text);

    private static MergeResult Merge(string mine, string theirs, string @base = Menu) => MergeOf.File("locales/en/menu.toml", @base, mine, theirs);
}
