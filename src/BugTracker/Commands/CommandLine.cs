using System.CommandLine;

namespace BugTracker.Commands;

/// <summary>The commands and options of <c>bug-tracker</c>.</summary>
internal static class CommandLine
{
    public static RootCommand Create() => new("Stores bug reports and lets the people who run it work through them.") { Serve() };

    private static Command Serve()
    {
        var url = new Option<string>("--urls") { Description = "Where to listen.", DefaultValueFactory = _ => "http://127.0.0.1:8787" };
        var store = new Option<string>("--store") { Description = "Where reports are kept; dynamodb takes its settings from TABLE_NAME, AWS_REGION and AWS_ENDPOINT_URL_DYNAMODB.", DefaultValueFactory = _ => "sqlite" };
        store.AcceptOnlyFromAmong("sqlite", "dynamodb");
        var data = new Option<string>("--data") { Description = "The SQLite file.", DefaultValueFactory = _ => "bugs.db" };
        var keyFile = new Option<string?>("--key-file") { Description = "The file with the API key; made when it is missing. Default: the data file's name with .key. BUG_TRACKER_API_KEY wins." };
        var proxy = new Option<bool>("--behind-proxy") { Description = "A proxy in front adds TLS and sets X-Forwarded-For and X-Forwarded-Proto." };
        var certificate = new Option<string?>("--certificate") { Description = "The certificate for https, a PEM file." };
        var certificateKey = new Option<string?>("--certificate-key") { Description = "The certificate's key, a PEM file." };
        var rate = new Option<double>("--rate-limit") { Description = "Requests a second for each address without a key; 0 is no limit.", DefaultValueFactory = _ => 10 };
        var command = new Command("serve", "Runs the tracker on this machine.") { url, store, data, keyFile, proxy, certificate, certificateKey, rate };
        command.SetAction((parsed, cancellationToken) =>
        {
            var file = parsed.GetValue(data)!;
            var options = new ServeOptions(
                parsed.GetValue(url)!,
                parsed.GetValue(store)!,
                file,
                parsed.GetValue(keyFile) ?? Path.ChangeExtension(file, ".key"),
                parsed.GetValue(proxy),
                parsed.GetValue(certificate),
                parsed.GetValue(certificateKey),
                parsed.GetValue(rate));
            return ServeCommand.RunAsync(options, parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error, cancellationToken);
        });
        return command;
    }
}
