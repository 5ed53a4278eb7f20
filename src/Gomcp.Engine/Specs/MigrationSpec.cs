using Gomcp.Engine.Specs.Naming;

namespace Gomcp.Engine.Specs;

/// <summary>A migration that exists: <c>0002_create_products</c>.</summary>
/// <param name="Number">Its place in the order, from 1.</param>
/// <param name="Name">What it does, in words.</param>
public sealed record MigrationSpec(int Number, NameWords Name)
{
    /// <summary>Number and name, as files and the database's own table have it.</summary>
    public string Id => $"{Number:D4}_{Name.Snake}";

    /// <summary>Reads what <see cref="Id"/> wrote; null when it is not one.</summary>
    public static MigrationSpec? TryParse(string id) =>
        id.Length is > 5 and <= 120
        && id[4] == '_'
        && int.TryParse(id[..4], System.Globalization.NumberStyles.None, null, out var number)
        && number > 0
        && NameWords.TryParse(id[5..]) is { } name
        && name.Snake == id[5..]
            ? new MigrationSpec(number, name)
            : null;
}
