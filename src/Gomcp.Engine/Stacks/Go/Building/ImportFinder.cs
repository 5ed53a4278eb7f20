using System.Collections.Frozen;
using System.Collections.Immutable;
using Gomcp.Engine.Merging.GoSource;
using Gomcp.Engine.Specs;
using Gomcp.Engine.Specs.Building.Code;
using Gomcp.Templates;

namespace Gomcp.Engine.Stacks.Go.Building;

/// <summary>Finds what code of somebody's own imports: packages that it names and does not declare itself.</summary>
/// <param name="module">The Go module path.</param>
/// <param name="hasAccounts">Whether the project has the packages of accounts.</param>
/// <param name="domains">Packages of domains that the code may use.</param>
internal sealed class ImportFinder(string module, bool hasAccounts, ImmutableArray<string> domains)
{
    private static readonly FrozenDictionary<string, string> Known = new[]
    {
        "bytes", "cmp", "context", "encoding/base64", "encoding/csv", "encoding/hex", "encoding/json", "errors", "fmt", "html", "io", "iter", "log/slog", "maps",
        "math", "math/big", "net/http", "net/url", "os", "regexp", "slices", "sort", "strconv", "strings", "sync", "time", "unicode", "unicode/utf8",
        "crypto/sha256", "github.com/go-chi/chi/v5", "github.com/google/uuid", "github.com/shopspring/decimal", "gorm.io/gorm", "gorm.io/gorm/clause",
    }.ToFrozenDictionary(CodeReader.NameOf, StringComparer.Ordinal);

    private static readonly FrozenSet<string> Own = FrozenSet.Create(
        StringComparer.Ordinal, "choice", "csvfile", "database", "display", "form", "listing", "models", "texts", "web");

    /// <summary>The lines of an import block, in the usual three groups.</summary>
    /// <param name="functions">For each function its types, its parameters and its code.</param>
    public Code Find(ImmutableArray<(string Types, string Parameters, CodeSpec Code)> functions)
    {
        var lines = new SortedSet<(int Group, string Path, string Line)>();
        foreach (var (types, parameters, code) in functions)
        {
            var given = code.Imports.ToDictionary(CodeReader.NameOf, import => import, StringComparer.Ordinal);
            var own = new GoText(parameters);
            var hidden = Enumerable.Range(0, own.Tokens.Length).Where(i => own.Is(i, GoTokenKind.Identifier) && own.Text(i - 1) is "" or ",").Select(own.Text).ToHashSet(StringComparer.Ordinal);
            foreach (var name in NamesIn(new GoText(types)).Concat(NamesIn(new GoText(code.Body)).Where(name => !hidden.Contains(name))))
            {
                if ((given.GetValueOrDefault(name) ?? PathOf(name)) is { } import)
                {
                    var path = import[(import.IndexOf(' ', StringComparison.Ordinal) + 1)..];
                    lines.Add((GroupOf(path), path, path == import ? $"\t\"{path}\"" : $"\t{import.Split(' ')[0]} \"{path}\""));
                }
            }
        }

        return Code.Verified(string.Join("\n\n", lines.GroupBy(line => line.Group).Select(group => string.Join('\n', group.Select(line => line.Line)))));
    }

    private string? PathOf(string name) =>
        domains.Contains(name) || Own.Contains(name) || (hasAccounts && name is "auth" or "mail") ? $"{module}/internal/{name}"
        : name is "ui" ? $"{module}/internal/web/ui"
        : Known.GetValueOrDefault(name);

    private int GroupOf(string path) =>
        path.StartsWith($"{module}/", StringComparison.Ordinal) ? 2 : path.Split('/')[0].Contains('.', StringComparison.Ordinal) ? 1 : 0;

    // A name that the function declares is a package's until the line after that: url, err := url.Parse(text).
    private static HashSet<string> NamesIn(GoText go)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var declared = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < go.Tokens.Length; i++)
        {
            var name = go.Text(i);
            if (!go.Is(i, GoTokenKind.Identifier) || go.Text(i - 1) is ".")
            {
                continue;
            }

            if (go.Text(i + 1) is "." && !(declared.TryGetValue(name, out var line) && go.Tokens[i].Line > line))
            {
                names.Add(name);
            }
            else if (IsDeclared(go, i))
            {
                declared.TryAdd(name, go.Tokens[i].Line);
            }
        }

        return names;
    }

    private static bool IsDeclared(GoText go, int i)
    {
        if (go.Text(i - 1) is "var")
        {
            return true;
        }

        var next = i + 1;
        while (go.Text(next) is "," && go.Is(next + 1, GoTokenKind.Identifier))
        {
            next += 2;
        }

        return go.Text(next) is ":=";
    }
}
