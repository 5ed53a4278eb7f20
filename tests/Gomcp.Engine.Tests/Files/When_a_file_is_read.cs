using Gomcp.Engine.Files;
using Gomcp.Engine.Problems;

namespace Gomcp.Engine.Tests.Files;

public sealed class When_a_file_is_read : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public When_a_file_is_read() => Directory.CreateDirectory(folder.ProjectRoot);

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Its_bytes_come_back_whatever_they_are()
    {
        byte[] bytes = [0xff, 0xfe, 0, 0xc3, 0x28, 0x0a];
        File.WriteAllBytes(Path.Join(folder.ProjectRoot, "binary"), bytes);

        var content = folder.Project().Read(ProjectPath.Of("binary")).Value;

        Assert.Equal(bytes, content.Bytes.ToArray());
        Assert.Equal(ContentHash.Of(bytes), content.Hash);
    }

    [Fact]
    public void Nothing_there_is_no_problem() => Assert.True(folder.Project().Read(ProjectPath.Of("no/where")).Value.IsAbsent);

    [Fact]
    public void A_folder_is_a_problem()
    {
        Directory.CreateDirectory(Path.Join(folder.ProjectRoot, "folder"));
        Assert.Equal(ProblemCodes.FileInaccessible, Assert.Single(folder.Project().Read(ProjectPath.Of("folder")).Problems).Code);
    }

    [Fact]
    public void A_file_too_large_for_memory_is_a_problem()
    {
        using (var file = File.Create(Path.Join(folder.ProjectRoot, "huge")))
            file.SetLength(ProjectDirectory.MaxFileSize + 1);
        Assert.Contains("64 MiB", Assert.Single(folder.Project().Read(ProjectPath.Of("huge")).Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_is_followed_inside_the_root_only()
    {
        File.WriteAllText(Path.Join(folder.ProjectRoot, "real"), "x");
        File.CreateSymbolicLink(Path.Join(folder.ProjectRoot, "inside"), "real");
        File.CreateSymbolicLink(Path.Join(folder.ProjectRoot, "outside"), "/etc/passwd");
        Directory.CreateSymbolicLink(Path.Join(folder.ProjectRoot, "etc"), "/etc");

        Assert.Equal(1, folder.Project().Read(ProjectPath.Of("inside")).Value.Bytes.Length);
        Assert.Equal(ProblemCodes.PathOutside, Assert.Single(folder.Project().Read(ProjectPath.Of("outside")).Problems).Code);
        Assert.Equal(ProblemCodes.PathOutside, Assert.Single(folder.Project().Read(ProjectPath.Of("etc/passwd")).Problems).Code);
    }

    [Fact]
    public void The_list_is_in_ordinal_order_without_links_and_bookkeeping()
    {
        foreach (var path in (string[])["b.go", "B.go", "a/z.go", "a.go", ".git/config", ".gomcp/base/x.base", ".env"])
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Join(folder.ProjectRoot, path))!);
            File.WriteAllText(Path.Join(folder.ProjectRoot, path), "");
        }

        Directory.CreateSymbolicLink(Path.Join(folder.ProjectRoot, "loop"), ".");

        Assert.Equal([".env", "B.go", "a.go", "a/z.go", "b.go"], folder.Project().List().Value.Select(p => p.Value));
        Assert.Equal([".gomcp/base/x.base"], folder.Project().List(ProjectPath.Of(".gomcp/base")).Value.Select(p => p.Value));
        Assert.Empty(folder.Project().List(ProjectPath.Of("nothing")).Value);
    }
}
