using Gomcp.Engine.Problems;
using Microsoft.Extensions.Logging;

namespace Gomcp.Hosting;

/// <summary>What the server and every command have in common.</summary>
/// <param name="Root">The folder outside which nothing is read or written; absolute, and it exists.</param>
/// <param name="LogFormat">How log lines look.</param>
/// <param name="LogLevel">The least that is logged.</param>
internal sealed record ServerSettings(string Root, LogFormat LogFormat, LogLevel LogLevel)
{
    public const string RootOption = "--root";
    public const string LogFormatOption = "--log-format";
    public const string LogLevelOption = "--log-level";
    public const string RootVariable = "MCP_SCAFFOLD_WORKDIR";
    public const string LogLevelVariable = "GOMCP_LOG_LEVEL";

    /// <summary>The settings of a call that asks for nothing but the server; null for any other call.</summary>
    public static Outcome<ServerSettings>? TryRead(string[] args, Surroundings surroundings)
    {
        string? root = null, format = null, level = null;
        for (var i = 0; i < args.Length; i++)
        {
            var equals = args[i].IndexOf('=', StringComparison.Ordinal);
            var name = equals < 0 ? args[i] : args[i][..equals];
            var value = equals >= 0 ? args[i][(equals + 1)..] : i + 1 < args.Length ? args[++i] : null;
            if (value is null)
            {
                return null;
            }

            switch (name)
            {
                case RootOption:
                    root = value;
                    break;
                case LogFormatOption:
                    format = value;
                    break;
                case LogLevelOption:
                    level = value;
                    break;
                default:
                    return null;
            }
        }

        return Read(root, format, level, surroundings);
    }

    /// <summary>Reads the settings; what is not given comes from the environment or has a default.</summary>
    public static Outcome<ServerSettings> Read(string? root, string? format, string? level, Surroundings surroundings)
    {
        var problems = new ProblemList();
        var folder = RootOf(root, surroundings, problems);
        var logFormat = FormatOf(format, problems);
        var logLevel = level is not null ? LevelOf(level, LogLevelOption, problems)
            : surroundings.Variable(LogLevelVariable) is { Length: > 0 } variable ? LevelOf(variable, LogLevelVariable, problems)
            : LogLevel.Warning;
        return problems.Any ? problems.ToImmutable() : new ServerSettings(folder, logFormat, logLevel);
    }

    private static string RootOf(string? option, Surroundings surroundings, ProblemList problems)
    {
        var variable = option is null ? surroundings.Variable(RootVariable) : null;
        var given = option ?? (string.IsNullOrEmpty(variable) ? surroundings.CurrentDirectory : variable);
        var full = given.Length == 0 || given.Contains('\0', StringComparison.Ordinal) ? "" : Path.GetFullPath(given, surroundings.CurrentDirectory);
        if (!Directory.Exists(full))
        {
            problems.Add(
                ProblemCodes.FileInaccessible,
                option is null ? RootVariable : RootOption,
                $"There is no folder \"{given}\".",
                "Name a folder that exists: nothing outside it is read or written.");
        }

        return full;
    }

    private static LogFormat FormatOf(string? text, ProblemList problems)
    {
        switch (text)
        {
            case null or "text":
                return LogFormat.Text;
            case "json":
                return LogFormat.Json;
            default:
                problems.Add(ProblemCodes.ArgumentInvalid, LogFormatOption, $"\"{text}\" is no log format.", "Use text or json.");
                return LogFormat.Text;
        }
    }

    private static LogLevel LevelOf(string text, string path, ProblemList problems)
    {
        switch (text.ToLowerInvariant())
        {
            case "trace":
                return LogLevel.Trace;
            case "debug":
                return LogLevel.Debug;
            case "info" or "information":
                return LogLevel.Information;
            case "warning" or "warn":
                return LogLevel.Warning;
            case "error":
                return LogLevel.Error;
            case "critical":
                return LogLevel.Critical;
            case "none":
                return LogLevel.None;
            default:
                problems.Add(ProblemCodes.ArgumentInvalid, path, $"\"{text}\" is no log level.", "Use trace, debug, info, warning, error, critical or none.");
                return LogLevel.Warning;
        }
    }
}
