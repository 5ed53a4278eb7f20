using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace BugTracker.Hosting.Web.Tls;

/// <summary>Reads the certificate that the server shows, with the intermediate ones that its file holds.</summary>
internal static class TlsCertificate
{
    /// <summary>Reads PEM files.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="CryptographicException">A file does not hold what it should, or the key is another certificate's.</exception>
    public static SslStreamCertificateContext Load(string certificateFile, string keyFile)
    {
        using var fromPem = X509Certificate2.CreateFromPemFile(certificateFile, keyFile);
        var chain = new X509Certificate2Collection();
        chain.ImportFromPemFile(certificateFile);
        return SslStreamCertificateContext.Create(Persisted(fromPem), chain, offline: true);
    }

    // The TLS of Windows takes no key that is in memory alone.
    private static X509Certificate2 Persisted(X509Certificate2 certificate) => OperatingSystem.IsWindows()
        ? X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pkcs12), null)
        : new X509Certificate2(certificate);
}
