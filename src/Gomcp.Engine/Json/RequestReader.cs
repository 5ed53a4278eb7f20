using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Gomcp.Engine.Problems;

namespace Gomcp.Engine.Json;

/// <summary>Turns checked JSON into a record.</summary>
public static class RequestReader
{
    /// <summary>Reads a value; every violation of its schema at once when there is any.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="value">The JSON value.</param>
    /// <param name="schema">What it has to look like.</param>
    /// <param name="type">The record's serialization metadata.</param>
    public static Outcome<T> Read<T>(JsonElement value, JsonElement schema, JsonTypeInfo<T> type)
    {
        var problems = new ProblemList();
        new SchemaValidator(problems).Validate(value, schema, "$");
        return problems.Any ? problems.ToImmutable() : value.Deserialize(type)!;
    }
}
