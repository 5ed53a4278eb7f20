using System.Text.Json;
using System.Text.Unicode;
using Gomcp.Engine.Problems;

namespace Gomcp.Engine.Json;

/// <summary>Reads JSON that came from outside, as strictly as RFC 8259 reads: no comments, no trailing commas, no property twice.</summary>
public static class JsonReader
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 32 };

    /// <summary>Parses a text; a problem with line and column when it is not JSON.</summary>
    /// <param name="utf8">The text; a byte order mark is skipped.</param>
    /// <param name="source">What it is, for the problem's path: a file or <c>$</c>.</param>
    public static Outcome<JsonElement> Parse(ReadOnlyMemory<byte> utf8, string source)
    {
        var text = utf8.Span.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;
        if (!Utf8.IsValid(text.Span))
        {
            return new Problem(ProblemCodes.JsonInvalid, source, "This is not valid UTF-8.", "Store it as UTF-8.");
        }

        try
        {
            using var document = JsonDocument.Parse(text, Strict);
            return document.RootElement.Clone();
        }
        catch (JsonException e)
        {
            // Only a repeated property is reported without its place.
            return e.LineNumber is { } line
                ? new Problem(ProblemCodes.JsonInvalid, source, $"This is not valid JSON: see line {line + 1}, byte {e.BytePositionInLine + 1}.", "Check quotes, commas and brackets there.")
                : new Problem(ProblemCodes.JsonInvalid, source, "This is not valid JSON: a property occurs twice in one object.", "Leave one of the two out.");
        }
        catch (InvalidOperationException)
        {
            // The parser reads names to find those that occur twice.
            return new Problem(ProblemCodes.JsonInvalid, source, "The name of a property is not valid Unicode.", "A \\u escape holds half a surrogate pair.");
        }
    }
}
