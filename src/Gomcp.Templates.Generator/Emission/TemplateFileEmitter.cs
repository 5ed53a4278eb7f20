using System.Collections.Immutable;
using Gomcp.Templates.Syntax;

namespace Gomcp.Templates.Generator;

/// <summary>Writes the C# of a template file, or tells what is wrong with it.</summary>
internal sealed class TemplateFileEmitter(ParsedTemplate template, TemplateIndex index)
{
    private readonly ImmutableArray<TemplateError>.Builder errors = ImmutableArray.CreateBuilder<TemplateError>();
    private readonly CodeBuilder code = new(template.Input.Path);

    /// <summary>Writes the file.</summary>
    public EmittedFile Emit(GeneratorSettings settings)
    {
        var document = template.Document;
        if (IsDuplicate())
            return new EmittedFile("", errors.ToImmutable());
        errors.AddRange(document.Errors);
        GeneratedClass.Open(code.Line, settings.Namespace);
        if (!document.IsLibrary)
            EmitMethod(MethodNames.Of(template.Input.Name), template.Input.Name, document.ModelType, document.Body);
        foreach (var definition in document.Definitions)
            EmitMethod(MethodNames.Of(template.Input.Name, definition.Name), definition.Name, definition.ModelType ?? document.ModelType, definition.Body);
        if (settings.EmbedsSources)
            code.Line($"private static global::System.ReadOnlySpan<byte> {MethodNames.SourceOf(template.Input.Name)}() => {CodeBuilder.Literal(template.Input.Text)}u8;");
        GeneratedClass.Close(code.Line);
        return new EmittedFile(code.ToString(), errors.ToImmutable());
    }

    private bool IsDuplicate()
    {
        var method = MethodNames.Of(template.Input.Name);
        var other = index.Files.First(f => MethodNames.Of(f.Name) == method);
        if (other.Path == template.Input.Path)
            return false;
        AddError(TemplateErrorCodes.DuplicateTemplate, default, $"The name \"{template.Input.Name}\" is also that of {other.Path}.", "Names must differ in more than punctuation.");
        return true;
    }

    private void EmitMethod(string method, string name, ModelTypeName? modelType, ImmutableArray<TemplateNode> body)
    {
        if (modelType is null)
        {
            AddError(TemplateErrorCodes.MissingModelType, default, $"The template \"{name}\" does not declare its model type.", "Begin it with [[- /*gotype: Some.Namespace.Model*/ -]].");
            return;
        }
        code.Line($"/// <summary>Renders the template <c>{name.Replace("&", "&amp;").Replace("<", "&lt;")}</c>.</summary>");
        code.Line($"public static void {method}(global::Gomcp.Templates.TemplateWriter writer,");
        code.Mapped(modelType.Span, "global::", modelType.Name);
        code.Line("model) {");
        // With errors the method stays empty: then calls of it and the registry add none of their own.
        if (template.Document.Errors.IsEmpty)
            new BodyEmitter(code, MethodOf).Emit(body, "model");
        code.Line("}");
    }

    private string? MethodOf(TemplateNode.Include include)
    {
        var found = index.Find(template.Input.Name, include.Name);
        if (found.Count == 1)
            return found[0].Method;
        if (found.Count > 1)
            AddError(TemplateErrorCodes.UnknownTemplate, include.NameSpan, $"The template \"{include.Name}\" is defined in {string.Join(" and ", found.Select(f => f.File))}.", "Rename one of them.");
        else
            AddError(TemplateErrorCodes.UnknownTemplate, include.NameSpan, $"There is no template \"{include.Name}\".", Suggestion.For(include.Name, index.Entries.Select(e => e.Name).Distinct()));
        return null;
    }

    private void AddError(string errorCode, SourceSpan span, string message, string hint)
    {
        var start = span == default ? new SourcePosition(1, 1) : span.Start;
        var end = span == default ? start : span.End;
        errors.Add(new TemplateError(errorCode, template.Input.Path, new SourceSpan(start, end), message, hint));
    }
}
