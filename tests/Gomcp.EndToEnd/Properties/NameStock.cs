namespace Gomcp.EndToEnd.Properties;

/// <summary>Names that somebody owns, or that are hard to put into the plural, into Go's case or into a path.</summary>
internal static class NameStock
{
    private static readonly string[] Go =
        Words("type func range var interface map string len cap new make nil true error append any iota break default package import go select chan defer copy close min max clear print");

    private static readonly string[] Generated =
        Words("""
            ctx err db tx input values problems parse blank filled fields rules name title status model models form ui time uuid decimal url http json service repository handler site text label help kind required
            options created updated page row query list filter sort total search per create update destroy index show routes view change choices link linked sheet set source context slice request response
            writer reader next previous first last count item items key value data record records columns column words noun fixture fixtures sample samples test tests lang locale templ component layout
            icon badge toast dialog main html body head header footer nav menu csrf token method action target href src class style script
            """);

    private static readonly string[] Sql =
        Words("group order desc table column user values primary foreign references unique check constraint from where having limit offset join on as in is not like between case when then else end trigger view procedure rank row rows position level year month day hour zone comment session schema sequence");

    private static readonly string[] Owned =
        Words("id created_at updated_at deleted_at auth assets login logout health healthz readyz register profile dashboard admin users theme export new edit delete static static_file favicon robots");

    private static readonly string[] Plurals =
        Words("person people news series box boxes mouse leaf bus address wish child man woman foot tooth goose sheep fish deer species quiz crisis analysis thesis datum media index matrix vertex photo piano hero potato city day key knife life roof chef status virus campus octopus ox aircraft equipment information rice money data staff police");

    private static readonly string[] Shapes =
        Words("x q z a b HTTPServer UserID APIKey URLPath ipv4_address http2_server qr_code OrderItem order_item orderItem order-item ORDER_ITEM OrderItems a1 x2y A AB Abc abC aB9 i18n faq json_blob sha256_sum oauth2_client e2e_test build_linux target_windows old_amd64 node_js module_wasm my_unix");

    private static readonly string[] Wrong =
    [
        "", " ", "_", "-", "1st", "9", "naïve", "名前", "Ünicode", "a.b", "a/b", "../x", "a;b", "a\nb", "a\"b", "<b>", "🐙", "a\u0000b", "a\u200bb", new string('a', 61), new string('n', 60), new string('m', 200), "con", "nul", "aux", "com1", "PRN", "_x", "x_", "x__y", "--x",
    ];

    /// <summary>Every name that was thought of.</summary>
    public static readonly IReadOnlyList<string> Known = [.. new[] { Go, Generated, Sql, Owned, Plurals, Shapes, Wrong }.SelectMany(names => names).Distinct()];

    /// <summary>A name that nobody thought of: known ones joined, in another case, with an ending.</summary>
    public static string Random(Dice dice)
    {
        string[] endings = ["", "", "s", "es", "ing", "_id", "_test", "_at", "_templ", "2", "ID", "_field", "Input", "_by"];
        var joined = string.Join(dice.Pick<string>(["_", "", " ", "-"]), Enumerable.Range(0, dice.Between(1, 3)).Select(_ => dice.Pick(Known)));
        return dice.Below(4) switch
        {
            0 => joined.ToUpperInvariant(),
            1 => $"{char.ToUpperInvariant((joined + "x")[0])}{joined.AsSpan(joined.Length > 0 ? 1 : 0)}",
            _ => joined,
        } + dice.Pick(endings);
    }

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
