using System.Globalization;
using System.Text;
using Gomcp.Engine.Files;
using Gomcp.Engine.Rendering;
using Gomcp.Engine.Stacks.Go;

namespace Gomcp.Engine.Tests.Rendering;

/// <summary>Compares all that a case renders with what is kept under Goldens; assets are kept as a list of their hashes.</summary>
public sealed class When_a_project_is_rendered
{
    private const string AssetList = "assets.txt";
    private const string WayOut = "If that is meant: ./build accept, then review the difference and commit it.";

    private static readonly bool Accept = Environment.GetEnvironmentVariable("GOMCP_ACCEPT_GOLDENS") == "1";

    public static TheoryData<string> Cases => GoldenCase.Names;

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_file_is_as_it_was_accepted(string name)
    {
        var folder = Path.Join(GoldenFolder.Root, name);
        var files = Expected(name);
        if (Accept)
            GoldenFolder.Replace(folder, files);
        var kept = GoldenFolder.Read(folder);
        Assert.True(kept.Keys.ToHashSet().SetEquals(files.Keys), $"{name}: {Difference(kept.Keys, files.Keys)}. {WayOut}");
        foreach (var (path, content) in files.Where(file => !kept[file.Key].AsSpan().SequenceEqual(file.Value.Span)))
            Assert.Fail($"{name}/{path} is rendered differently, first at {FirstDifference(kept[path], content)}. {WayOut}");
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void It_is_rendered_alike_every_time(string name)
    {
        var again = GoldenCase.Files(name);
        Assert.All(GoldenCase.Files(name).Zip(again), pair => Assert.True(
            pair.First.Path == pair.Second.Path && pair.First.Content.Span.SequenceEqual(pair.Second.Content.Span), pair.First.Path.Value));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Its_texts_are_clean(string name) => Assert.All(GoldenCase.Files(name).Where(file => !IsAsset(file)), file =>
    {
        var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(file.Content.Span);
        Assert.EndsWith("\n", text, StringComparison.Ordinal);
        Assert.False(text.EndsWith("\n\n", StringComparison.Ordinal), $"{file.Path} ends with an empty line.");
        Assert.DoesNotContain('\r', text);
        var line = text.Split('\n').FirstOrDefault(line => line.Length > 0 && char.IsWhiteSpace(line[^1]) && !file.Path.Value.EndsWith(".md", StringComparison.Ordinal));
        Assert.True(line is null, $"{file.Path}: blanks at the end of: {line}");
    });

    private static Dictionary<string, ReadOnlyMemory<byte>> Expected(string name)
    {
        var rendered = GoldenCase.Files(name);
        var files = rendered.Where(file => !IsAsset(file)).ToDictionary(file => file.Path.Value, file => file.Content);
        var assets = string.Concat(rendered.Where(IsAsset).Select(file => $"{ContentHash.Of(file.Content.Span)} {file.Path}\n"));
        files.Add(AssetList, Encoding.UTF8.GetBytes(assets));
        return files;
    }

    private static bool IsAsset(RenderedFile file) => GoAssets.All.Any(asset => asset.Path == file.Path);

    private static string Difference(IEnumerable<string> kept, IEnumerable<string> rendered) =>
        $"no longer rendered: [{string.Join(", ", kept.Except(rendered))}], new: [{string.Join(", ", rendered.Except(kept))}]";

    private static string FirstDifference(byte[] kept, ReadOnlyMemory<byte> rendered)
    {
        var (old, now) = (Encoding.UTF8.GetString(kept).Split('\n'), Encoding.UTF8.GetString(rendered.Span).Split('\n'));
        var line = Enumerable.Range(0, Math.Max(old.Length, now.Length)).First(i => old.ElementAtOrDefault(i) != now.ElementAtOrDefault(i));
        return string.Create(CultureInfo.InvariantCulture, $"line {line + 1}:\n  - {old.ElementAtOrDefault(line)}\n  + {now.ElementAtOrDefault(line)}\n");
    }
}
