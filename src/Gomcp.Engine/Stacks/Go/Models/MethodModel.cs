using Gomcp.Templates;

namespace Gomcp.Engine.Stacks.Go.Models;

/// <summary>A method or a route whose statements are somebody's own.</summary>
/// <param name="Name">Its Go name.</param>
/// <param name="Doc">What it does, after its name.</param>
/// <param name="Parameters">Its parameters.</param>
/// <param name="Returns">Its results, with the blank before them; empty for none.</param>
/// <param name="Body">Its statements, laid out.</param>
public sealed record MethodModel(Code Name, UserText Doc, Code Parameters, Code Returns, Code Body)
{
    /// <summary>How chi calls the method of the requests: <c>Post</c>; empty for no route.</summary>
    public Code Router { get; init; } = Code.Literal("");

    /// <summary>The method of the requests: <c>POST</c>.</summary>
    public Code Verb { get; init; } = Code.Literal("");

    /// <summary>The path of the route, below the domain's.</summary>
    public Code Path { get; init; } = Code.Literal("");

    /// <summary>A path that the route takes.</summary>
    public Code Sample { get; init; } = Code.Literal("");
}
