using System.Collections.Immutable;
using Gomcp.Templates.Models;
using Gomcp.Templates.Syntax;

namespace Gomcp.Templates.Interpretation;

/// <summary>A template, or a definition within one, that can be called.</summary>
/// <param name="File">The logical name of its file.</param>
/// <param name="Name">The name that it is called by.</param>
/// <param name="ModelType">What it renders; null when that is an error already told.</param>
/// <param name="Body">What it writes.</param>
internal sealed record LinkedTemplate(string File, string Name, TemplateType? ModelType, ImmutableArray<TemplateNode> Body)
{
    /// <summary>Found by itself only: two of equal content are two.</summary>
    public bool Equals(LinkedTemplate? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}
