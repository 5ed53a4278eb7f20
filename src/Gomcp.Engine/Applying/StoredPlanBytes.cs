using System.Collections.Immutable;
using System.Text;
using Gomcp.Engine.Files;
using Gomcp.Engine.Planning;

namespace Gomcp.Engine.Applying;

/// <summary>A stored plan as bytes. Content that several files share, such as a file and its merge base, is there once.</summary>
internal static class StoredPlanBytes
{
    private const string Header = "gomcp-plan 1";

    private const int NoContent = -1;

    public static byte[] Encode(StoredPlan plan)
    {
        using var buffer = new MemoryStream();
        using var writer = new BinaryWriter(buffer, Encoding.UTF8);
        var contents = plan.Writes.Where(w => w.Content is not null).Select(w => w.Content!.Value).Distinct().ToList();
        var numbers = contents.Select((content, number) => (content, number)).ToDictionary(c => c.content, c => c.number);
        writer.Write(Header);
        writer.Write(plan.Tool);
        Write(plan.Request);
        Write(plan.Extra);
        writer.Write(contents.Count);
        foreach (var content in contents)
            Write(content);
        writer.Write(plan.Writes.Length);
        foreach (var write in plan.Writes)
        {
            writer.Write(write.Path.Value);
            writer.Write(write.Before.Value);
            writer.Write((byte)write.Mode);
            writer.Write(write.Content is { } content ? numbers[content] : NoContent);
        }

        writer.Flush();
        return buffer.ToArray();

        void Write(ReadOnlyMemory<byte> bytes)
        {
            writer.Write(bytes.Length);
            writer.Write(bytes.Span);
        }
    }

    /// <summary>Reads a plan; null when it is none, or of a format that this version does not know.</summary>
    public static StoredPlan? TryDecode(byte[] bytes)
    {
        try
        {
            using var reader = new BinaryReader(new MemoryStream(bytes), Encoding.UTF8);
            if (reader.ReadString() != Header)
                return null;
            var tool = reader.ReadString();
            var request = Read(reader);
            var extra = Read(reader);
            var contents = Enumerable.Range(0, reader.ReadInt32()).Select(_ => Read(reader)).ToList();
            var writes = Enumerable.Range(0, reader.ReadInt32()).Select(_ => ReadWrite(reader, contents)).ToImmutableArray();
            return new StoredPlan(tool, request, writes, extra);
        }
        catch (Exception e) when (e is IOException or FormatException or ArgumentException)
        {
            return null;
        }
    }

    private static ReadOnlyMemory<byte> Read(BinaryReader reader)
    {
        var length = reader.ReadInt32();
        var bytes = reader.ReadBytes(length);
        return bytes.Length == length ? bytes : throw new FormatException();
    }

    private static FileWrite ReadWrite(BinaryReader reader, List<ReadOnlyMemory<byte>> contents)
    {
        var path = ProjectPath.TryParse(reader.ReadString()) ?? throw new FormatException();
        var before = ContentHash.TryParse(reader.ReadString()) ?? throw new FormatException();
        var mode = (FileAccessMode)reader.ReadByte();
        var number = reader.ReadInt32();
        return number == NoContent ? new FileWrite(path, before, null, mode) : new FileWrite(path, before, contents[number], mode);
    }
}
