using System.CommandLine;
using BugTracker.Client;
using McpMgr.Configuration;

namespace McpMgr.Commands;

/// <summary><c>mcp-mgr config set</c> and <c>mcp-mgr config show</c>.</summary>
internal static class ConfigCommand
{
    public static Command Create(CommandContext context) =>
        new("config", "Names the tracker and the key to it.") { Set(context), Show(context) };

    private static Command Set(CommandContext context)
    {
        var url = new Option<string?>("--api-url") { Description = "The tracker's address." };
        var keyFile = new Option<string?>("--api-key-file") { Description = "A file that holds the key. The key is no argument: other users could read it in the list of processes." };
        var keyInput = new Option<bool>("--api-key-stdin") { Description = "Reads the key from standard input." };
        var command = new Command("set", "Writes the configuration file.") { url, keyFile, keyInput };
        command.SetAction(parsed => Set(context, parsed.GetValue(url), parsed.GetValue(keyFile), parsed.GetValue(keyInput)));
        return command;
    }

    private static int Set(CommandContext context, string? url, string? keyFile, bool readsInput)
    {
        var file = ConfigFile.Of(context.Environment);
        try
        {
            if (Check(url, keyFile, readsInput) is { } wrong)
            {
                context.Terminal.Error(wrong);
                return ExitCode.Invalid;
            }

            if (file.Read(out var problem) is not { } old)
            {
                context.Terminal.Error(problem);
                return ExitCode.Invalid;
            }

            var key = keyFile is not null ? File.ReadAllText(keyFile).Trim() : readsInput ? context.Input.ReadLine()?.Trim() : null;
            if (key is not null && (key.Length == 0 || key.Any(c => c is <= ' ' or > '~')))
            {
                context.Terminal.Error("That is not a key: it has to be visible ASCII characters.");
                return ExitCode.Invalid;
            }

            file.Write(new(url?.Trim() ?? old.ApiUrl, key ?? old.ApiKey));
            context.Terminal.Line($"Written: {file.Path}");
            return ExitCode.Done;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            context.Terminal.Error(fault.Message);
            return ExitCode.Invalid;
        }
    }

    private static string? Check(string? url, string? keyFile, bool readsInput)
    {
        if (url is null && keyFile is null && !readsInput)
        {
            return "Nothing to set. Give --api-url, --api-key-file or --api-key-stdin.";
        }

        if (keyFile is not null && readsInput)
        {
            return "Give the key in a file or on standard input, not both.";
        }

        return url is not null && TrackerAddress.Parse(url, out var problem) is null ? problem : null;
    }

    private static Command Show(CommandContext context)
    {
        var command = new Command("show", "Shows where the configuration comes from, without the key.");
        command.SetAction(_ =>
        {
            context.Terminal.Line($"file     {ConfigFile.Of(context.Environment).Path}");
            if (ConfigLoading.Load(context.Environment, out var problem) is not { } config)
            {
                context.Terminal.Error(problem);
                return ExitCode.Invalid;
            }

            context.Terminal.Line($"api_url  {config.Address}");
            context.Terminal.Line($"api_key  {(config.ApiKey.Length > 0 ? "set" : "not set")}");
            return ExitCode.Done;
        });
        return command;
    }
}
