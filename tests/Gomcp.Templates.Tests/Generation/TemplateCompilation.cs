extern alias generator;

using System.Collections.Immutable;
using generator::Gomcp.Templates.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Gomcp.Templates.Tests.Generation;

/// <summary>Compiles templates and their models in memory, as the build does.</summary>
internal static class TemplateCompilation
{
    private const string Models = """
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using Gomcp.Templates;
        namespace Shop;
        public readonly record struct Name(string Value) : ICode { public Code ToCode() => Code.Verified(Value); }
        public sealed record Owner(Name Name, UserText Email);
        public sealed record Field(Name Name, UserText Label, int? Max);
        public sealed record Model(Name Name, UserText Label, string Raw, bool HasAuth, int Port, char Letter, ImmutableArray<Field> Fields, IReadOnlyList<UserText> Tags, Owner? Owner, Owner Author);
        """;

    private static readonly ImmutableArray<MetadataReference> References =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => (MetadataReference)MetadataReference.CreateFromFile(path))];

    /// <summary>Every error, as <c>file(line,column): code</c>.</summary>
    public static ImmutableArray<string> Errors(params (string Name, string Text)[] templates) =>
        [.. Diagnose(templates).Select(d => $"{Place(d)}: {d.Id}")];

    /// <summary>Every error with its message.</summary>
    public static ImmutableArray<Diagnostic> Diagnose(params (string Name, string Text)[] templates)
    {
        Driver(templates).RunGeneratorsAndUpdateCompilation(Compilation(), out var compilation, out var reported, TestContext.Current.CancellationToken);
        return [.. reported
            .Concat(compilation.GetDiagnostics(TestContext.Current.CancellationToken))
            .Where(d => d.Severity >= DiagnosticSeverity.Warning)
            .OrderBy(Place, StringComparer.Ordinal)];
    }

    public static CSharpCompilation Compilation() => CSharpCompilation.Create(
        "Shop",
        [CSharpSyntaxTree.ParseText(Models, path: "Models.cs")],
        References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    public static GeneratorDriver Driver(params (string Name, string Text)[] templates) => CSharpGeneratorDriver.Create(
        [new TemplateGenerator().AsSourceGenerator()],
        [.. templates.Select(t => new InMemoryTemplate(t.Name, t.Text))],
        optionsProvider: new InMemoryOptions(),
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    private static string Place(Diagnostic diagnostic)
    {
        var place = diagnostic.Location.GetMappedLineSpan();
        return $"{place.Path}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1})";
    }
}
