using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Gomcp.Templates.Models;

/// <summary>Every type that the templates of a project can reach, written by the generator so that nothing needs reflection.</summary>
public sealed class ModelSchema
{
    private readonly FrozenDictionary<string, ModelType> types;

    /// <summary>Takes the types.</summary>
    public ModelSchema(ImmutableArray<ModelType> types) => this.types = types.ToFrozenDictionary(t => t.Type.Name, StringComparer.Ordinal);

    /// <summary>The full names of all types.</summary>
    public IEnumerable<string> Names => types.Keys;

    /// <summary>The type of a full name, if templates can reach it.</summary>
    public ModelType? Find(string name) => types.GetValueOrDefault(name);
}
