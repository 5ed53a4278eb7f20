using BugTracker.TestSupport.Parts;

namespace BugTracker.TestSupport.Remote;

/// <summary>A tracker behind TLS in a process of its own, as one that is far away.</summary>
internal sealed class RemoteTracker : IAsyncDisposable
{
    public const string Key = "a-key-that-only-tests-use";

    private readonly TemporaryFolder folder;
    private readonly RunningProgram program;

    private RemoteTracker(TemporaryFolder folder, RunningProgram program, int port, string certificateFile) =>
        (this.folder, this.program, Port, CertificateFile) = (folder, program, port, certificateFile);

    public int Port { get; }

    /// <summary>What a client has to trust.</summary>
    public string CertificateFile { get; }

    public Uri Address => new($"https://127.0.0.1:{Port}/");

    /// <summary>Starts one whose certificate is valid from and to so many days after today.</summary>
    public static async Task<RemoteTracker> StartAsync(int fromDay = -1, int toDay = 1)
    {
        var folder = new TemporaryFolder();
        var now = DateTimeOffset.UtcNow;
        var certificate = TestCertificate.Make(folder.Root, now.AddDays(fromDay), now.AddDays(toDay));
        var port = FreePort.Find();
        var program = RunningProgram.Start(
            Programs.BugTracker,
            ["serve", "--urls", $"https://127.0.0.1:{port}", "--data", folder.File("bugs.db"), "--certificate", certificate.CertificateFile, "--certificate-key", certificate.KeyFile],
            new Dictionary<string, string?> { ["BUG_TRACKER_API_KEY"] = Key });
        await program.UntilAsync("GOMCP_BUG_API_URL=https://");
        return new(folder, program, port, certificate.CertificateFile);
    }

    public async ValueTask DisposeAsync()
    {
        await program.DisposeAsync();
        folder.Dispose();
    }
}
