using Gomcp.Engine.Problems;
using Gomcp.Engine.Tests.Files;

namespace Gomcp.Engine.Tests.Applying;

public sealed class When_the_disk_is_full_or_closed : IDisposable
{
    private const string Prepare = "mkdir kept && echo -n old > kept/file.txt";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_full_disk_changes_nothing() => await AssertUnchanged(Prepare, files: 30);

    [Fact]
    public async Task A_disk_mounted_read_only_changes_nothing() => await AssertUnchanged($"{Prepare} && mount -o remount,ro .", files: 1);

    [Fact]
    public async Task Enough_room_is_enough() => Assert.Equal("applied", (await Run(Prepare, files: 2))[0]);

    private async Task AssertUnchanged(string prepare, int files) =>
        Assert.Equal([ProblemCodes.FileInaccessible, "kept/file.txt", "same"], await Run(prepare, files));

    private async Task<string[]> Run(string prepare, int files)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Small disks for a test are mounted on Linux only.");
        using var process = await Harness.TryStartOnSmallDiskAsync(folder.Root, "1000", $"cd '{folder.Root}' && {prepare}", "fill", folder.Root, $"{files}");
        Assert.SkipWhen(process is null, "This system lets a user mount nothing (unprivileged user namespaces are off); injected faults cover it.");
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
