using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Gomcp.Templates;

namespace Gomcp.Engine.Stacks.Go.Models;

/// <summary>What tests put into one field.</summary>
/// <param name="Name">The Go name of the field or key.</param>
/// <param name="Column">The input's name.</param>
/// <param name="Full">The n-th value, a Go expression in <c>n</c> from 1 to 6.</param>
/// <param name="Least">The least value where that differs from the full one; empty where it does not.</param>
/// <param name="IsUnique">Whether no two records may share it.</param>
/// <param name="IsLink">Whether it is the ids of links, which the row itself does not hold.</param>
/// <param name="Refused">Entries that the form refuses, as Go expressions.</param>
public sealed record SampleModel(Code Name, Code Column, Code Full, Code Least, bool IsUnique, bool IsLink, ImmutableArray<Code> Refused)
{
    /// <summary>Whether the value depends on <c>n</c>.</summary>
    public bool IsNumbered => UsesNumber(Full);

    /// <summary>Whether a Go expression of a test depends on <c>n</c>.</summary>
    /// <param name="expression">The expression.</param>
    public static bool UsesNumber(Code expression) => NumberPattern.IsMatch(expression.Text);

    private static readonly Regex NumberPattern = new(@"\bn\b", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    /// <summary>Those of them that a program can send too: in a JSON body every document is one.</summary>
    public ImmutableArray<Code> RefusedFromPrograms { get; init; } = Refused;
}
