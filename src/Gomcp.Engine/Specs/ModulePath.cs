namespace Gomcp.Engine.Specs;

/// <summary>
/// A Go module path (https://go.dev/ref/mod#module-path), narrowed to what a generated project can use: slash-separated
/// elements of ASCII letters, digits and <c>- . _ ~</c>, none beginning or ending with a dot, the first without capitals.
/// </summary>
public sealed record ModulePath
{
    private ModulePath(string value) => Value = value;

    /// <summary>The path.</summary>
    public string Value { get; }

    /// <summary>What a path has to be, for messages.</summary>
    public const string Rule = "a Go module path such as example.com/shop";

    /// <summary>Reads a path; null when it is not one.</summary>
    public static ModulePath? TryParse(string text)
    {
        var elements = text.Split('/');
        var valid = text.Length is > 0 and <= 200
            && elements.All(IsElement)
            && !elements[0].Any(char.IsAsciiLetterUpper)
            && elements[0] is not ("std" or "cmd" or "internal" or "vendor" or "test" or "main" or "go")
            && !IsStandardLibrary(elements[0]);
        return valid ? new ModulePath(text) : null;
    }

    /// <inheritdoc/>
    public override string ToString() => Value;

    private static bool IsElement(string element) =>
        element.Length > 0
        && element[0] != '.'
        && element[^1] != '.'
        && element.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '_' or '~');

    // The first element of an import path without a dot names the standard library.
    private static bool IsStandardLibrary(string element) => element is
        "archive" or "bufio" or "bytes" or "cmp" or "compress" or "container" or "context" or "crypto" or "database" or "debug"
        or "embed" or "encoding" or "errors" or "expvar" or "flag" or "fmt" or "hash" or "html" or "image" or "index" or "io"
        or "iter" or "log" or "maps" or "math" or "mime" or "net" or "os" or "path" or "plugin" or "reflect" or "regexp"
        or "runtime" or "slices" or "sort" or "strconv" or "strings" or "structs" or "sync" or "syscall" or "testing" or "text"
        or "time" or "unicode" or "unique" or "unsafe" or "weak";
}
