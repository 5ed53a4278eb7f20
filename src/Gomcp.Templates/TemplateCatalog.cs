using System.Collections.Immutable;
using Gomcp.Templates.Models;

namespace Gomcp.Templates;

/// <summary>Everything that the generator knows about the templates of a project.</summary>
/// <param name="Templates">The compiled templates.</param>
/// <param name="Sources">The texts of all template files, those that only define templates included; empty where they are not embedded.</param>
/// <param name="Schema">The types that they can reach; built when it is asked for, which only an override does.</param>
public sealed record TemplateCatalog(ImmutableArray<CompiledTemplate> Templates, ImmutableArray<TemplateSource> Sources, Func<ModelSchema> Schema);
