using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Gomcp.Templates.Generator;

/// <summary>Reads the types that templates can reach from their models.</summary>
internal sealed class ModelReader(Compilation compilation, CancellationToken cancellation)
{
    private readonly SortedDictionary<string, SchemaType> types = new(StringComparer.Ordinal);
    private readonly TypeClassifier classifier = new(compilation);

    /// <summary>Reads everything that the model types lead to.</summary>
    public static EquatableArray<SchemaType> Read(IEnumerable<string> modelTypes, Compilation compilation, CancellationToken cancellation)
    {
        var reader = new ModelReader(compilation, cancellation);
        // Literals and formats make these, whether a model has them or not.
        foreach (var name in modelTypes.Concat(["Gomcp.Templates.Code", "Gomcp.Templates.UserText"]))
            if (Find(compilation, name) is { } type)
                reader.Visit(type);
        return new EquatableArray<SchemaType>([.. reader.types.Values]);
    }

    /// <summary>The type of a full name, a nested one written with dots.</summary>
    private static INamedTypeSymbol? Find(Compilation compilation, string name)
    {
        while (true)
        {
            if (compilation.GetTypeByMetadataName(name) is { } type)
                return type;
            var dot = name.LastIndexOf('.');
            if (dot < 0)
                return null;
            name = name.Substring(0, dot) + "+" + name.Substring(dot + 1);
        }
    }

    private void Visit(ITypeSymbol type)
    {
        cancellation.ThrowIfCancellationRequested();
        type = TypeClassifier.WithoutNullable(type).WithNullableAnnotation(NullableAnnotation.NotAnnotated);
        var name = TypeClassifier.NameOf(type);
        if (types.ContainsKey(name))
            return;
        // Entered before its members are, because a type can lead to itself.
        types.Add(name, new SchemaType(name, "", "", default, default));
        var properties = IsOurs(type) || classifier.IsKnown(type) ? Properties(type).ToList() : [];
        foreach (var property in properties)
            Visit(property.Type);
        if (classifier.ItemOf(type) is { } item)
            Visit(item);
        types[name] = new SchemaType(
            name,
            TypeClassifier.ReferenceTo(type),
            classifier.Describe(type),
            new EquatableArray<string>([.. BasesOf(type).Select(TypeClassifier.NameOf)]),
            new EquatableArray<SchemaMember>([.. properties.Select(p => new SchemaMember(p.Name, classifier.Describe(p.Type)))]));
    }

    /// <summary>Whether members are worth following: those of the framework's types lead through the whole framework.</summary>
    private static bool IsOurs(ITypeSymbol type) => type is INamedTypeSymbol
        && type.ContainingNamespace is { } space
        && space.ToDisplayString() is var name
        && name != "System" && !name.StartsWith("System.", StringComparison.Ordinal);

    private IEnumerable<IPropertySymbol> Properties(ITypeSymbol type)
    {
        var hierarchy = type.TypeKind == TypeKind.Interface ? [type, .. type.AllInterfaces] : Hierarchy(type);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var property in hierarchy.SelectMany(t => t.GetMembers()).OfType<IPropertySymbol>())
            if (property is { IsStatic: false, IsIndexer: false, DeclaredAccessibility: Accessibility.Public, GetMethod.DeclaredAccessibility: Accessibility.Public }
                && property.Type is { IsRefLikeType: false, TypeKind: not (TypeKind.Pointer or TypeKind.FunctionPointer or TypeKind.Error) }
                && (IsOurs(type) || classifier.IsScalar(property.Type))
                && seen.Add(property.Name))
                yield return property;
    }

    private static IEnumerable<ITypeSymbol> Hierarchy(ITypeSymbol type)
    {
        for (var current = type; current is not null && current.SpecialType != SpecialType.System_Object; current = current.BaseType)
            yield return current;
    }

    private static ImmutableArray<ITypeSymbol> BasesOf(ITypeSymbol type) => [.. Hierarchy(type).Skip(1).Where(IsOurs), .. type.AllInterfaces.Where(IsOurs)];
}
