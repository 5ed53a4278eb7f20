using Gomcp.Engine.Tests.Files;
using Gomcp.Engine.Tests.Merging;

namespace Gomcp.Engine.Tests.Rendering;

/// <summary>The formatter that the engine brings along has to leave nothing for Go's own.</summary>
public sealed class When_Go_reads_what_is_rendered
{
    public static TheoryData<string> Cases => GoldenCase.Names;

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task It_is_formatted(string name)
    {
        Assert.SkipUnless(GoToolchain.IsAvailable, GoToolchain.Missing);
        using var folder = new TemporaryFolder();
        foreach (var file in GoldenCase.Files(name))
        {
            var path = Path.Join(folder.Root, file.Path.Value);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await File.WriteAllBytesAsync(path, file.Content, TestContext.Current.CancellationToken);
        }

        Assert.Empty(await GoToolchain.RunAsync("gofmt", ["-l", folder.Root], TestContext.Current.CancellationToken));
        var version = await TemplAsync(folder, "version");
        Assert.SkipUnless(version is [var line] && line.StartsWith('v'), "needs the Go modules that a project asks for, for templ fmt");
        Assert.Empty(await TemplAsync(folder, "fmt", "-fail", "-log-level", "error", "."));
    }

    private static Task<IReadOnlyList<string>> TemplAsync(TemporaryFolder folder, params string[] arguments) =>
        GoToolchain.RunAsync("go", ["-C", folder.Root, "tool", "templ", .. arguments], TestContext.Current.CancellationToken);
}
