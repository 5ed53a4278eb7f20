using System.Text.Json.Nodes;
using Gomcp.EndToEnd.GoProjects;

namespace Gomcp.EndToEnd.Scanners;

/// <summary>The requests that an application saw, from its log.</summary>
/// <param name="Requests">Method, path and status of each.</param>
internal sealed record AccessLog(IReadOnlyList<(string Method, string Path, int Status)> Requests)
{
    public static AccessLog Of(RunningApp app) => new(
    [
        .. from line in app.Log.Split('\n')
           where line.Contains("\"msg\":\"request\"", StringComparison.Ordinal)
           let entry = JsonNode.Parse(line)!
           select ((string)entry["method"]!, (string)entry["path"]!, (int)entry["status"]!),
    ]);

    /// <summary>How many requests there were with a method and a path.</summary>
    public int Count(string method, string path) => Requests.Count(request => request.Method == method && request.Path == path);

    /// <summary>How many were answered with a status.</summary>
    public int Count(int status) => Requests.Count(request => request.Status == status);
}
