using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using BugTracker.Contracts;

namespace BugTracker.Api;

/// <summary>
/// Reads the texts of a JSON object and collects every fault with its path. Members that nobody asks for are ignored,
/// so that a newer client can talk to an older server.
/// </summary>
internal sealed class JsonBody
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 8, AllowDuplicateProperties = false };

    private readonly ImmutableArray<FieldError>.Builder errors = ImmutableArray.CreateBuilder<FieldError>();
    private readonly Dictionary<string, JsonElement> members = [];

    /// <summary>Reads a body; what is no object at all has that one fault.</summary>
    public JsonBody(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            using var document = JsonDocument.Parse(utf8, Options);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
            {
                errors.Add(new("$", "The body has to be a JSON object."));
                return;
            }

            foreach (var member in document.RootElement.EnumerateObject())
            {
                members[member.Name] = member.Value.Clone();
            }
        }
        catch (JsonException fault)
        {
            errors.Add(new("$", $"The body is not valid JSON (line {fault.LineNumber + 1}, byte {fault.BytePositionInLine + 1})."));
        }
        catch (InvalidOperationException)
        {
            // A member name with half a surrogate pair is JSON, but no text.
            errors.Add(new("$", "The body holds a name that is not valid Unicode."));
        }
    }

    /// <summary>Whether the body can be asked for members at all.</summary>
    public bool IsObject => errors.Count == 0;

    public ImmutableArray<FieldError> Errors => errors.ToImmutable();

    /// <summary>A text that must be there and not blank.</summary>
    public string Required(string name, int limit, bool inBytes = false)
    {
        var text = Optional(name, limit, inBytes);
        if (text is null && !members.TryGetValue(name, out _))
        {
            errors.Add(new("$." + name, "This text is required."));
        }
        else if (text is not null && string.IsNullOrWhiteSpace(text))
        {
            errors.Add(new("$." + name, "This text must not be blank."));
        }

        return text ?? "";
    }

    /// <summary>A text that may be absent or null.</summary>
    public string? Optional(string name, int limit, bool inBytes = false)
    {
        if (!members.TryGetValue(name, out var member) || member.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        if (member.ValueKind != JsonValueKind.String || !TryText(member, out var text))
        {
            errors.Add(new("$." + name, "This has to be a text of valid Unicode."));
            return null;
        }

        var size = inBytes ? Encoding.UTF8.GetByteCount(text) : text.Length;
        if (size > limit)
        {
            errors.Add(new("$." + name, $"This text has {size} {(inBytes ? "bytes" : "characters")}; the limit is {limit}."));
        }

        return text;
    }

    private static bool TryText(JsonElement member, out string text)
    {
        try
        {
            text = member.GetString() ?? "";
            return true;
        }
        catch (InvalidOperationException)
        {
            text = "";
            return false;
        }
    }
}
