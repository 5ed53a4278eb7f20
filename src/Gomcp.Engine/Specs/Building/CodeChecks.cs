using System.Collections.Immutable;
using Gomcp.Engine.Problems;
using Gomcp.Engine.Specs.Building.Code;

namespace Gomcp.Engine.Specs.Building;

/// <summary>Names and routes of somebody's own that meet one another.</summary>
internal static class CodeChecks
{
    public static void Check(DomainSpec domain, string path, ProblemList problems)
    {
        CheckMethods(domain.Methods, $"{path}.methods", problems);
        CheckImports([.. domain.Endpoints.Select(endpoint => endpoint.Code)], $"{path}.endpoints", problems);
        var names = new HashSet<string>(StringComparer.Ordinal);
        var routes = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < domain.Endpoints.Length; i++)
        {
            var endpoint = domain.Endpoints[i];
            if (!names.Add(endpoint.Name))
            {
                problems.Add(ProblemCodes.NameTaken, $"{path}.endpoints[{i}].name", $"The endpoint \"{endpoint.Name}\" is there twice.", "Give each a name of its own.");
            }

            if (!routes.Add(CodeReader.RouteOf(endpoint.Method, endpoint.Path)))
            {
                problems.Add(ProblemCodes.NameTaken, $"{path}.endpoints[{i}].path", $"Two endpoints answer {CodeReader.RouteOf(endpoint.Method, endpoint.Path)}.", "Give each a path of its own.");
            }
        }
    }

    public static void CheckMethods(ImmutableArray<MethodSpec> methods, string path, ProblemList problems)
    {
        var names = new HashSet<(MethodLayer, string)>();
        for (var i = 0; i < methods.Length; i++)
        {
            if (!names.Add((methods[i].Layer, methods[i].Name)))
            {
                problems.Add(ProblemCodes.NameTaken, $"{path}[{i}].name", $"The method \"{methods[i].Name}\" is there twice.", "Give each a name of its own.");
            }
        }

        foreach (var layer in methods.GroupBy(method => method.Layer))
        {
            CheckImports([.. layer.Select(method => method.Code)], path, problems);
        }
    }

    // One file has them all, and in it a package's name stands for one path.
    private static void CheckImports(ImmutableArray<CodeSpec> codes, string path, ProblemList problems)
    {
        foreach (var name in codes.SelectMany(code => code.Imports).Distinct().GroupBy(CodeReader.NameOf).Where(paths => paths.Count() > 1))
        {
            problems.Add(ProblemCodes.CodeInvalid, path, $"\"{name.Key}\" would be two packages in one file: {string.Join(", ", name)}.", "Write another name before one of the paths, such as crand crypto/rand.");
        }
    }
}
