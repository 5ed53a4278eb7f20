using System.Text.Json;
using System.Text.Json.Nodes;
using BugTracker.TestSupport.Parts;

namespace BugTracker.Infra.Tests.Template;

public sealed class TheStoredTemplate(SynthesisedStack stack)
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>
    /// A change of what would be deployed has to be seen in a review. After a wanted change:
    /// <c>ACCEPT_GOLDENS=1 dotnet test --project tests/BugTracker.Infra.Tests</c>.
    /// </summary>
    [Fact]
    public async Task Is_what_the_program_synthesises()
    {
        var stored = Repository.PathOf("tests", "BugTracker.Infra.Tests", "Goldens", "GomcpBugs.template.json");
        var actual = Normalise(await File.ReadAllTextAsync(stack.TemplateFile, TestContext.Current.CancellationToken));
        if (Environment.GetEnvironmentVariable("ACCEPT_GOLDENS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(stored)!);
            await File.WriteAllTextAsync(stored, actual, TestContext.Current.CancellationToken);
        }

        Assert.Equal(await File.ReadAllTextAsync(stored, TestContext.Current.CancellationToken), actual);
    }

    // The hash of the executable and the versions of the tools differ from build to build and say nothing about the stack.
    private static string Normalise(string json)
    {
        var root = JsonNode.Parse(json)!.AsObject();
        var resources = root["Resources"]!.AsObject();
        resources.Remove("CDKMetadata");
        root.Remove("Conditions");
        foreach (var (_, resource) in resources)
        {
            if (resource!["Type"]!.GetValue<string>() == "AWS::Lambda::Function")
            {
                resource["Properties"]!["Code"]!["S3Key"] = "(bootstrap).zip";
                resource.AsObject().Remove("Metadata");
            }
        }

        return root.ToJsonString(Indented).ReplaceLineEndings("\n") + "\n";
    }
}
