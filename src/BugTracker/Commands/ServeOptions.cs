namespace BugTracker.Commands;

/// <summary>What <c>bug-tracker serve</c> was asked for.</summary>
/// <param name="Url">Where to listen.</param>
/// <param name="Store">sqlite or dynamodb.</param>
/// <param name="DataFile">The SQLite file.</param>
/// <param name="KeyFile">The file with the API key.</param>
/// <param name="IsBehindProxy">Whether a proxy in front adds TLS and tells the visitor's address.</param>
/// <param name="Certificate">A PEM file with the certificate for https.</param>
/// <param name="CertificateKey">A PEM file with its key.</param>
/// <param name="RateLimit">Requests a second that a visitor without the key may send; 0 is no limit.</param>
internal sealed record ServeOptions(
    string Url,
    string Store,
    string DataFile,
    string KeyFile,
    bool IsBehindProxy,
    string? Certificate,
    string? CertificateKey,
    double RateLimit);
