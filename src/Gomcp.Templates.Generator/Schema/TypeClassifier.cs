using Microsoft.CodeAnalysis;

namespace Gomcp.Templates.Generator;

/// <summary>Finds what a template can do with values of a C# type.</summary>
internal sealed class TypeClassifier(Compilation compilation)
{
    private static readonly SymbolDisplayFormat NameFormat = SymbolDisplayFormat.FullyQualifiedFormat
        .WithGlobalNamespaceStyle(SymbolDisplayGlobalNamespaceStyle.Omitted)
        .WithMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.None);

    private readonly INamedTypeSymbol? code = compilation.GetTypeByMetadataName("Gomcp.Templates.ICode");
    private readonly INamedTypeSymbol? userText = compilation.GetTypeByMetadataName("Gomcp.Templates.UserText");

    /// <summary>The full name of a type, without marks of nullability.</summary>
    public static string NameOf(ITypeSymbol type) => type.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString(NameFormat);

    /// <summary>How C# names a type.</summary>
    public static string ReferenceTo(ITypeSymbol type) => type.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    /// <summary>The type behind a nullable value type.</summary>
    public static ITypeSymbol WithoutNullable(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;

    /// <summary>Whether the language gives the type a meaning.</summary>
    public bool IsKnown(ITypeSymbol type) => KindOf(type) != "Other";

    /// <summary>Whether the type is one of the framework's that have no members of their own to follow.</summary>
    public bool IsScalar(ITypeSymbol type) => KindOf(type) is "Boolean" or "Integer";

    /// <summary>The type of a collection's items.</summary>
    public ITypeSymbol? ItemOf(ITypeSymbol type)
    {
        if (type.SpecialType == SpecialType.System_String)
            return null;
        var interfaces = type is INamedTypeSymbol named ? type.AllInterfaces.Add(named) : type.AllInterfaces;
        return interfaces.FirstOrDefault(i => i.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IReadOnlyCollection_T)?.TypeArguments[0];
    }

    /// <summary>The C# that makes the template type.</summary>
    public string Describe(ITypeSymbol type)
    {
        var bare = WithoutNullable(type);
        var mayBeAbsent = !SymbolEqualityComparer.Default.Equals(bare, type) || (!type.IsValueType && type.NullableAnnotation == NullableAnnotation.Annotated);
        var item = ItemOf(bare) is { } of ? $", {Describe(of)}" : "";
        return $"new(global::Gomcp.Templates.Models.TemplateTypeKind.{KindOf(bare)}, {CodeBuilder.Literal(NameOf(bare))}, {(mayBeAbsent ? "true" : "false")}{item})";
    }

    private string KindOf(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_Boolean => "Boolean",
        SpecialType.System_SByte or SpecialType.System_Byte or SpecialType.System_Int16 or SpecialType.System_UInt16
            or SpecialType.System_Int32 or SpecialType.System_UInt32 or SpecialType.System_Int64 => "Integer",
        SpecialType.System_String => "Text",
        _ when SymbolEqualityComparer.Default.Equals(type, userText) => "UserText",
        _ when SymbolEqualityComparer.Default.Equals(type, code) || type.AllInterfaces.Any(i => SymbolEqualityComparer.Default.Equals(i, code)) => "Code",
        _ when ItemOf(type) is not null => "Collection",
        _ => "Other",
    };
}
