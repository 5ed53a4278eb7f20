using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Http.Features;

namespace BugTracker.Hosting.Web.Tls;

/// <summary>Tells Kestrel that a connection is encrypted. Visitors show no certificate.</summary>
internal sealed class TlsConnectionFeature : ITlsConnectionFeature
{
    public X509Certificate2? ClientCertificate { get; set; }

    public Task<X509Certificate2?> GetClientCertificateAsync(CancellationToken cancellationToken) => Task.FromResult(ClientCertificate);
}
