using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Gomcp.EndToEnd.Http;

/// <summary>What programs do again and again.</summary>
internal static class ProgramSteps
{
    /// <summary>Makes a record as a program does.</summary>
    public static async Task CreateAsync(this Visitor program, string path, JsonNode record)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri(path, UriKind.Relative)) { Content = JsonContent.Create(record) };
        request.Headers.Accept.ParseAdd("application/json");
        var answer = await program.SendAsync(request);
        Assert.True(answer.Status == HttpStatusCode.Created, $"{path}: {answer.Status} {answer.Raw}");
    }
}
