namespace Gomcp.Engine.Specs.Documents;

/// <summary>How many items a list may have; becomes minItems and maxItems of its JSON Schema, which every request is checked against.</summary>
/// <param name="min">The fewest items.</param>
/// <param name="max">The most items.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class CountAttribute(int min, int max) : Attribute
{
    /// <summary>The fewest items.</summary>
    public int Min { get; } = min;

    /// <summary>The most items.</summary>
    public int Max { get; } = max;
}
