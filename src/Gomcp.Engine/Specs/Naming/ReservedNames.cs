using System.Collections.Frozen;

namespace Gomcp.Engine.Specs.Naming;

/// <summary>Words that somebody else owns in a generated project: Go, SQL, a package it imports, a route of the application.</summary>
internal static class ReservedNames
{
    /// <summary>Go's keywords, predeclared names and what go/build gives a meaning (main, internal, vendor, test files).</summary>
    private static readonly FrozenSet<string> Go = FrozenSet.Create(
        StringComparer.Ordinal,
        "any", "append", "bool", "break", "byte", "cap", "case", "chan", "clear", "close", "comparable", "complex",
        "complex128", "complex64", "const", "continue", "copy", "default", "defer", "delete", "else", "error", "fallthrough",
        "false", "float32", "float64", "for", "func", "go", "goto", "if", "imag", "import", "init", "int", "int16", "int32",
        "int64", "int8", "interface", "internal", "iota", "len", "main", "make", "map", "max", "min", "new", "nil", "package",
        "panic", "print", "println", "range", "real", "recover", "return", "rune", "select", "string", "struct", "switch",
        "test", "testdata", "true", "type", "uint", "uint16", "uint32", "uint64", "uint8", "uintptr", "var", "vendor");

    /// <summary>Packages that generated files import, and folders the project has under internal/.</summary>
    private static readonly FrozenSet<string> Packages = FrozenSet.Create(
        StringComparer.Ordinal,
        "admin", "app", "assets", "auth", "bytes", "chi", "choice", "clause", "cmp", "config", "context", "csrf", "csv", "csvfile", "database",
        "cfg", "date", "db", "dbtest", "decimal", "display", "embed", "errors", "err", "file", "filepath", "fmt", "form", "goquery", "gorm", "gormigrate", "handler",
        "hash", "health", "home", "html", "http", "httptest", "io", "iter", "json", "listing", "log", "mail", "maps", "math", "migrations", "models",
        "net", "netip", "navigation", "os", "passwordreset", "path", "rand", "reflect", "regexp", "root", "routes", "routing", "runtime", "securecookie", "session", "sessions", "signal", "site",
        "slices", "slog", "sort", "sql", "strconv", "strings", "sync", "syscall", "templ", "template", "testing", "text",
        "time", "toml", "ui", "unicode", "unrouted", "url", "user", "users", "utf8", "uuid", "web", "webtest");

    /// <summary>Names that Windows gives devices: no file can be called so, whatever its ending ("Naming Files, Paths, and Namespaces", Microsoft Learn).</summary>
    private static readonly FrozenSet<string> Devices = FrozenSet.Create(
        StringComparer.Ordinal,
        ["aux", "con", "nul", "prn", .. Enumerable.Range(0, 10).SelectMany(n => (string[])[$"com{n}", $"lpt{n}"])]);

    /// <summary>First path segments that the application serves itself, now or once it has accounts.</summary>
    private static readonly FrozenSet<string> Routes = FrozenSet.Create(
        StringComparer.Ordinal,
        "admin", "assets", "dashboard", "forgot-password", "healthz", "login", "logout", "profile", "readyz", "register",
        "reset-password", "robots-txt", "theme", "users");

    /// <summary>Columns that every table has, and what a model's methods or a form's own fields are called.</summary>
    private static readonly FrozenSet<string> Columns = FrozenSet.Create(
        StringComparer.Ordinal,
        "id", "created_at", "updated_at", "deleted_at", "not_deleted", "string", "table_name", "csrf_token");

    /// <summary>Words reserved by PostgreSQL, MySQL 8, MariaDB or SQLite where a column may stand (their manuals' keyword tables).</summary>
    private static readonly FrozenSet<string> Sql = FrozenSet.Create(
        StringComparer.Ordinal,
        "accessible", "add", "all", "alter", "analyse", "analyze", "and", "any", "array", "as", "asc", "asensitive",
        "asymmetric", "authorization", "before", "between", "bigint", "binary", "blob", "both", "by", "call", "cascade",
        "case", "cast", "change", "char", "character", "check", "collate", "collation", "column", "commit", "concurrently",
        "condition", "constraint", "continue", "convert", "create", "cross", "cube", "cume_dist", "current_catalog",
        "current_date", "current_role", "current_schema", "current_time", "current_timestamp", "current_user", "cursor",
        "database", "databases", "dec", "decimal", "declare", "default", "deferrable", "delayed", "delete", "dense_rank",
        "desc", "describe", "deterministic", "distinct", "distinctrow", "div", "do", "double", "drop", "dual", "each",
        "else", "elseif", "empty", "enclosed", "end", "escape", "escaped", "except", "exists", "exit", "explain", "false",
        "fetch", "first_value", "float", "for", "force", "foreign", "freeze", "from", "fulltext", "function", "generated",
        "get", "glob", "grant", "group", "grouping", "groups", "having", "high_priority", "if", "ignore", "ilike", "in",
        "index", "infile", "initially", "inner", "inout", "insensitive", "insert", "int", "integer", "intersect", "interval",
        "into", "is", "isnull", "iterate", "join", "json_table", "key", "keys", "kill", "lag", "last_value", "lateral",
        "lead", "leading", "leave", "left", "like", "limit", "linear", "lines", "load", "localtime", "localtimestamp", "lock",
        "long", "longblob", "longtext", "loop", "low_priority", "match", "maxvalue", "mediumblob", "mediumint",
        "mediumtext", "mod", "modifies", "natural", "not", "notnull", "nth_value", "ntile", "null", "numeric", "of",
        "offset", "on", "only", "optimize", "option", "optionally", "or", "order", "out", "outer", "outfile", "over",
        "overlaps", "partition", "percent_rank", "placing", "pragma", "precision", "primary", "procedure", "purge", "raise",
        "range", "rank", "read", "reads", "real", "recursive", "references", "regexp", "release", "rename", "repeat",
        "replace", "require", "resignal", "restrict", "return", "returning", "revoke", "right", "rlike", "rollback", "row",
        "row_number", "rowid", "rows", "schema", "schemas", "select", "sensitive", "separator", "session_user", "set", "show", "signal",
        "similar", "smallint", "some", "spatial", "specific", "sql", "sqlexception", "sqlstate", "sqlwarning", "ssl",
        "starting", "stored", "symmetric", "system", "table", "tablesample", "terminated", "then", "tinyblob", "tinyint",
        "tinytext", "to", "trailing", "transaction", "trigger", "true", "undo", "union", "unique", "unlock", "unsigned",
        "update", "usage", "use", "user", "using", "utc_date", "utc_time", "utc_timestamp", "values", "varbinary",
        "varchar", "variadic", "varying", "verbose", "virtual", "when", "where", "while", "window", "with", "write", "xor",
        "year_month", "zerofill");

    /// <summary>What package models declares beside the rows.</summary>
    private static readonly FrozenSet<string> Models = FrozenSet.Create(StringComparer.Ordinal, "Date", "DateOf", "ErrNotFound", "JSON", "ParseDate");

    /// <summary>Who owns the name of a domain; null when nobody does.</summary>
    public static string? OwnerOfDomain(NameWords singular, NameWords plural) =>
        Go.Contains(singular.Flat) ? "Go"
        : Packages.Contains(singular.Flat) ? "a package of the generated application"
        : Devices.Contains(singular.Flat) || Devices.Contains(plural.Flat) ? "Windows"
        : Models.Contains(singular.Pascal) ? "package models"
        : Routes.Contains(plural.Kebab) ? "a route of the application"
        : Sql.Contains(plural.Snake) ? "SQL"
        : null;

    /// <summary>Tables of the application itself: its accounts, and what ran already.</summary>
    private static readonly FrozenSet<string> Tables = FrozenSet.Create(
        StringComparer.Ordinal,
        "migrations", "password_resets", "schema_migrations", "sessions", "sqlite_master", "sqlite_sequence", "users");

    /// <summary>Who owns the name of a table; null when nobody does.</summary>
    public static string? OwnerOfTable(NameWords name) =>
        Tables.Contains(name.Snake) ? "the application"
        : name.Words[0] is "sqlite" or "pg" ? "a database"
        : Sql.Contains(name.Snake) ? "SQL"
        : null;

    /// <summary>Ids in the frame of every page: an input has its name for its id.</summary>
    private static readonly FrozenSet<string> Ids = FrozenSet.Create(
        StringComparer.Ordinal,
        "announce", "dialog", "list", "loading", "main", "more", "q", "search", "tide", "toasts");

    /// <summary>What every row has in Go, however its words are divided: <c>i_d</c> would be <c>ID</c> too.</summary>
    private static readonly FrozenSet<string> Members = FrozenSet.Create(
        StringComparer.Ordinal,
        "ID", "CreatedAt", "UpdatedAt", "DeletedAt", "String", "TableName");

    /// <summary>Who owns the name of a relation, which is no column; null when nobody does.</summary>
    public static string? OwnerOfMember(NameWords name) =>
        Columns.Contains(name.Snake) || Members.Contains(name.Pascal) ? "every record" : null;

    /// <summary>Who owns the name of a field; null when nobody does.</summary>
    public static string? OwnerOfField(NameWords name) =>
        OwnerOfMember(name) is { } owner ? owner
        : Ids.Contains(name.Snake) ? "the frame of the pages"
        : Sql.Contains(name.Snake) ? "SQL"
        : null;
}
