using System.Collections.Frozen;

namespace Gomcp.Engine.Specs.Naming;

/// <summary>Words that are written in capitals, in Go names (as Go's code review comments ask) and for people.</summary>
internal static class Initialisms
{
    private static readonly FrozenSet<string> Known = FrozenSet.Create(
        StringComparer.Ordinal,
        "api", "ascii", "bic", "cpu", "css", "csv", "dns", "ean", "eof", "faq", "gps", "guid", "html", "http", "https",
        "iban", "id", "ip", "isbn", "iso", "json", "pdf", "pin", "qr", "ram", "rpc", "seo", "sku", "sla", "smtp", "sms",
        "sql", "ssh", "ssn", "tcp", "tls", "ttl", "udp", "ui", "uid", "upc", "uri", "url", "usb", "uuid", "vat", "vin",
        "vip", "vm", "xml");

    public static string Capitalize(string word) =>
        Known.Contains(word) ? word.ToUpperInvariant()
        : IsPlural(word) ? $"{word[..^1].ToUpperInvariant()}s"
        : $"{char.ToUpperInvariant(word[0])}{word[1..]}";

    public static string InSentence(string word, bool isFirst) =>
        Known.Contains(word) || IsPlural(word) || isFirst ? Capitalize(word) : word;

    private static bool IsPlural(string word) => word.Length > 2 && word[^1] == 's' && Known.Contains(word[..^1]);
}
