using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Gomcp.Engine.Problems;
using Gomcp.Engine.Specs.Documents;
using Gomcp.Engine.Specs.Naming;

namespace Gomcp.Engine.Specs.Building.Code;

/// <summary>Reads the methods and routes of somebody's own.</summary>
internal sealed partial class CodeReader(ProblemList problems)
{
    private readonly BodyReader bodies = new(problems);
    private readonly SignatureReader signatures = new(problems);

    /// <summary>Reads methods.</summary>
    /// <param name="documents">What was given; null for none.</param>
    /// <param name="path">Where it was given.</param>
    public ImmutableArray<MethodSpec> Methods(IReadOnlyList<MethodDocument>? documents, string path) =>
        [.. (documents ?? []).Select((document, i) => Method(document, $"{path}[{i}]")).OfType<MethodSpec>()];

    /// <summary>Reads routes.</summary>
    /// <param name="documents">What was given; null for none.</param>
    /// <param name="path">Where it was given.</param>
    public ImmutableArray<EndpointSpec> Endpoints(IReadOnlyList<EndpointDocument>? documents, string path) =>
        [.. (documents ?? []).Select((document, i) => Endpoint(document, $"{path}[{i}]")).OfType<EndpointSpec>()];

    private MethodSpec? Method(MethodDocument document, string path)
    {
        var name = Exported().IsMatch(document.Name) ? document.Name : NameWords.TryParse(document.Name)?.Pascal;
        if (name is null || GeneratedNames.Methods.Contains(name))
        {
            problems.Add(
                name is null ? ProblemCodes.NameInvalid : ProblemCodes.NameTaken,
                $"{path}.name",
                name is null ? $"\"{document.Name}\" cannot name a method." : $"\"{name}\" is generated already.",
                name is null ? "Use an exported Go name, such as CountOpen." : $"Choose another name, such as {name}Now; what is generated can be edited in its file.");
        }

        var receiver = document.Layer is MethodLayer.Repository ? "r" : "s";
        var parameters = signatures.Parameters(document.Parameters, receiver, $"{path}.parameters");
        var returns = signatures.Returns(document.Returns, $"{path}.returns");
        var code = Code(document.Body, returns is { Length: > 0 }, document.Doc, document.Imports, path);
        return name is null || parameters is null || returns is null || code is null ? null : new MethodSpec(document.Layer, name, parameters, returns, code);
    }

    private EndpointSpec? Endpoint(EndpointDocument document, string path)
    {
        var name = NameWords.TryParse(document.Name)?.Camel;
        if (name is null || GeneratedNames.Handler.Contains(name))
        {
            problems.Add(
                name is null ? ProblemCodes.NameInvalid : ProblemCodes.NameTaken,
                $"{path}.name",
                name is null ? $"\"{document.Name}\" cannot name a method." : $"\"{name}\" is generated already, or Go's.",
                "Choose another name, such as archive.");
        }

        var isPath = Route().IsMatch(document.Path) && Parameters(document.Path).Distinct(StringComparer.Ordinal).Count() == Parameters(document.Path).Count();
        var route = RouteOf(document.Method, document.Path);
        if (!isPath || GeneratedNames.Routes.Contains(route))
        {
            problems.Add(
                isPath ? ProblemCodes.NameTaken : ProblemCodes.ValueInvalid,
                $"{path}.path",
                isPath ? $"\"{route}\" is generated already." : $"\"{document.Path}\" is no path below a domain's.",
                "Use lower case segments and distinct {parameters}, such as /{id}/archive.");
        }

        var code = Code(document.Body, mustReturn: false, document.Doc, document.Imports, path);
        return name is null || !isPath || code is null ? null : new EndpointSpec(document.Method, document.Path, name, code);
    }

    /// <summary>A route, with {} for what differs from request to request.</summary>
    public static string RouteOf(EndpointMethod method, string path) => $"{method.ToString().ToUpperInvariant()} {Parameter().Replace(path, "{}")}";

    private static IEnumerable<string> Parameters(string path) => Parameter().Matches(path).Select(match => match.Value);

    private CodeSpec? Code(string body, bool mustReturn, string? doc, IReadOnlyList<string>? imports, string path)
    {
        var statements = bodies.Read(body, mustReturn, $"{path}.body");
        if (doc is not null && !Label.IsOneLine(doc.Trim()))
        {
            problems.Add(ProblemCodes.ValueInvalid, $"{path}.doc", "This cannot stand in a comment.", "Use one line of text.");
        }

        for (var i = 0; i < (imports ?? []).Count; i++)
        {
            if (!Import().IsMatch(imports![i]))
            {
                problems.Add(ProblemCodes.CodeInvalid, $"{path}.imports[{i}]", $"\"{imports[i]}\" is no import path.", "Write it without quotes: strings, or crand crypto/rand.");
            }
            else if (statements is not null && !Uses(statements, NameOf(imports[i])))
            {
                problems.Add(ProblemCodes.CodeInvalid, $"{path}.imports[{i}]", $"The body does not use {NameOf(imports[i])}, and Go refuses an import that nothing uses.", "Leave it out, or write the package's name before its path.");
            }
        }

        return statements is null ? null : new CodeSpec(statements, string.IsNullOrWhiteSpace(doc) ? null : doc.Trim(), [.. imports ?? []]);
    }

    /// <summary>The name that an import has in its file.</summary>
    public static string NameOf(string import)
    {
        var parts = import.Split(' ', 2);
        var elements = parts[^1].Split('/');
        return parts.Length > 1 ? parts[0] : elements.Length > 1 && Version().IsMatch(elements[^1]) ? elements[^2] : elements[^1];
    }

    private static bool Uses(string body, string package)
    {
        var go = new GoText(body);
        return Enumerable.Range(0, go.Tokens.Length).Any(i => go.Text(i) == package && go.Text(i + 1) is "." && go.Text(i - 1) is not ".");
    }

    [GeneratedRegex(@"\A[A-Z][A-Za-z0-9]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Exported();

    [GeneratedRegex(@"\A(/([a-z0-9][a-z0-9._-]*|\{[a-z][A-Za-z0-9_]*\}))+\z", RegexOptions.CultureInvariant)]
    private static partial Regex Route();

    [GeneratedRegex(@"\{[^}]*\}", RegexOptions.CultureInvariant)]
    private static partial Regex Parameter();

    [GeneratedRegex(@"\A([a-z][a-z0-9]* )?[A-Za-z0-9][A-Za-z0-9._~-]*(/[A-Za-z0-9][A-Za-z0-9._~-]*)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Import();

    [GeneratedRegex(@"\Av[0-9]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex Version();
}
