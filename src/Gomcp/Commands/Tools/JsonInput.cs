using Gomcp.Engine.Problems;
using Gomcp.Hosting;

namespace Gomcp.Commands.Tools;

/// <summary>Reads the JSON that a command was told to take.</summary>
internal static class JsonInput
{
    private const string StandardInput = "-";

    /// <summary>Reads a file, or standard input.</summary>
    /// <param name="file">The file, relative to the current folder, or <c>-</c>.</param>
    /// <param name="surroundings">Where standard input and the current folder are.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public static async Task<Outcome<ReadOnlyMemory<byte>>> ReadAsync(string file, Surroundings surroundings, CancellationToken cancellationToken)
    {
        if (file != StandardInput)
        {
            return await ReadFileAsync(Path.GetFullPath(file, surroundings.CurrentDirectory), cancellationToken);
        }

        using var buffer = new MemoryStream();
        await using var input = surroundings.OpenInput();
        await input.CopyToAsync(buffer, cancellationToken);
        return new ReadOnlyMemory<byte>(buffer.ToArray());
    }

    private static async Task<Outcome<ReadOnlyMemory<byte>>> ReadFileAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            return new ReadOnlyMemory<byte>(await File.ReadAllBytesAsync(path, cancellationToken));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new Problem(ProblemCodes.FileInaccessible, "--json", e.Message, "Name a file that can be read, or - for standard input.");
        }
    }
}
