using System.Globalization;
using System.Text;
using Gomcp.Engine.Applying;
using Gomcp.Engine.Files;
using Gomcp.Engine.Planning;

namespace Gomcp.CrashHarness;

/// <summary>Project states with a number, all different in every file: whoever finds files of two of them has found a mixture.</summary>
public static class Generation
{
    private const string NumberFile = "generation.txt";

    /// <summary>The files of a state; state 0 is an empty project.</summary>
    public static IReadOnlyDictionary<string, string> Files(int number)
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        if (number == 0)
            return files;
        files[NumberFile] = number.ToString(CultureInfo.InvariantCulture);
        for (var i = 0; i < 30; i++)
        {
            files[$"stable/{i % 5}/{i}.txt"] = $"{number} {new string('s', i * 200)}";
            files[$"moving/{number % 3}/{i}.txt"] = $"{number} {i}";
        }

        // A file and a folder take turns under one name.
        files[number % 2 == 0 ? "turn" : "turn/file.txt"] = $"{number}";
        return files;
    }

    /// <summary>The state a project is in, by its number alone.</summary>
    public static int NumberOf(ProjectDirectory directory)
    {
        var file = directory.Read(ProjectPath.Of(NumberFile)).Value;
        return file.IsAbsent ? 0 : int.Parse(Encoding.UTF8.GetString(file.Bytes.Span), CultureInfo.InvariantCulture);
    }

    /// <summary>The operation from one state to another.</summary>
    public static Operation Step(int from, int to)
    {
        var (old, next) = (Files(from), Files(to));
        var written = next.Select(f => new FileWrite(ProjectPath.Of(f.Key), HashIn(old, f.Key), Encoding.UTF8.GetBytes(f.Value)));
        var removed = old.Keys.Except(next.Keys).Select(path => new FileWrite(ProjectPath.Of(path), HashIn(old, path), null));
        return new Operation("step", "{}"u8.ToArray(), [.. written, .. removed]);
    }

    private static ContentHash HashIn(IReadOnlyDictionary<string, string> files, string path) =>
        files.TryGetValue(path, out var text) ? ContentHash.Of(Encoding.UTF8.GetBytes(text)) : ContentHash.Absent;
}
