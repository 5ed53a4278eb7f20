using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using BugTracker.TestSupport.Parts;

namespace BugTracker.Tests.Serving;

public sealed class WithTls
{
    [Fact]
    public async Task The_certificate_of_the_options_is_shown()
    {
        using var folder = new TemporaryFolder();
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256);
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        await File.WriteAllTextAsync(folder.File("cert.pem"), certificate.ExportCertificatePem(), TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(folder.File("key.pem"), key.ExportPkcs8PrivateKeyPem(), TestContext.Current.CancellationToken);
        var url = $"https://127.0.0.1:{FreePort.Find()}";
        await using var program = RunningProgram.Start(
            Programs.BugTracker,
            ["serve", "--urls", url, "--data", folder.File("b.db"), "--certificate", folder.File("cert.pem"), "--certificate-key", folder.File("key.pem")]);
        await program.UntilAsync("GOMCP_BUG_API_URL=https://");

        string? shown = null;
        using var handler = new SocketsHttpHandler { UseProxy = false };
        handler.SslOptions.RemoteCertificateValidationCallback = (_, theirs, _, _) => (shown = theirs?.Subject) is not null;
        using var client = new HttpClient(handler);
        using var response = await client.GetAsync(new Uri($"{url}/triage/login"), TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.OK, "CN=localhost"), (response.StatusCode, shown));
    }
}
