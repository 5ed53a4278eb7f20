using System.Collections.Immutable;
using Gomcp.Engine.Specs;
using Gomcp.Engine.Specs.Building.Code;
using Gomcp.Engine.Stacks.Go.Formatting.Bodies;
using Gomcp.Engine.Stacks.Go.Models;
using Gomcp.Templates;

namespace Gomcp.Engine.Stacks.Go.Building;

/// <summary>Makes what templates see of methods and routes with a body.</summary>
internal sealed class MethodModelFactory(ImportFinder imports)
{
    private const string Answers = "w http.ResponseWriter, r *http.Request";

    /// <summary>The methods of one layer.</summary>
    public MethodsModel Methods(IEnumerable<MethodSpec> methods)
    {
        ImmutableArray<MethodSpec> all = [.. methods];
        return new MethodsModel(
            imports.Find([.. all.Select(method => ($"{method.Parameters}, {method.Returns}", method.Parameters, method.Code))]),
            [.. all.Select(method => new MethodModel(
                Code.Verified(method.Name),
                DocOf(method.Name, method.Code),
                Code.Verified(method.Parameters),
                Code.Verified(ReturnsOf(method.Returns)),
                Code.Verified(GoBodyFormatter.Format(method.Code.Body))))]);
    }

    /// <summary>The routes.</summary>
    public MethodsModel Endpoints(ImmutableArray<EndpointSpec> endpoints) => new(
        imports.Find([.. endpoints.Select(endpoint => (Answers, Answers, endpoint.Code))]),
        [.. endpoints.Select(endpoint => new MethodModel(
            Code.Verified(endpoint.Name),
            DocOf(endpoint.Name, endpoint.Code),
            Code.Literal(Answers),
            Code.Literal(""),
            Code.Verified(GoBodyFormatter.Format(endpoint.Code.Body)))
        {
            Router = Code.Verified(endpoint.Method.ToString()),
            Verb = Code.Verified(endpoint.Method.ToString().ToUpperInvariant()),
            Path = Code.Verified(endpoint.Path),
            Sample = Code.Verified(string.Join('/', endpoint.Path.Split('/').Select(part => part.StartsWith('{') ? "999" : part))),
        })]);

    // A comment begins with the name of what it is about.
    private static UserText DocOf(string name, CodeSpec code) =>
        code.Doc is not { } doc ? $"{name} has its body from gomcp.json."
        : doc.StartsWith(name, StringComparison.Ordinal) ? Sentence(doc)
        : Sentence($"{name} {WordsFactory.InText(doc)}");

    /// <summary>A text with its full stop.</summary>
    public static string Sentence(string text) => text[^1] is '.' or '!' or '?' ? text : $"{text}.";

    private static string ReturnsOf(string returns)
    {
        var go = new GoText(returns);
        var (depth, isList) = (0, go.Tokens.Length > 1 && go.Is(0, Merging.GoSource.GoTokenKind.Identifier) && go.Text(1) is not ("." or "["));
        for (var i = 0; i < go.Tokens.Length; i++)
        {
            depth += go.Text(i) is "(" or "[" or "{" ? 1 : go.Text(i) is ")" or "]" or "}" ? -1 : 0;
            isList |= depth == 0 && go.Text(i) is ",";
        }

        return returns.Length == 0 ? "" : isList ? $" ({returns})" : $" {returns}";
    }
}
