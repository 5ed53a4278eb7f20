using Gomcp.Engine.Specs.Naming;

namespace Gomcp.Engine.Specs;

/// <summary>The name of a field or a relation, in whatever way it was written; free of names that records and SQL own.</summary>
public sealed record FieldName
{
    private FieldName(NameWords words) => Words = words;

    /// <summary>The longest name, in letters.</summary>
    public const int MaxLength = 60;

    /// <summary>The words of the name.</summary>
    public NameWords Words { get; }

    /// <summary>Makes a name from words already found to be free.</summary>
    internal static FieldName Of(NameWords words) => new(words);

    /// <inheritdoc/>
    public override string ToString() => Words.Snake;
}
