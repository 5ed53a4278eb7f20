using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;

namespace BugTracker.Triage;

/// <summary>Builds <see cref="Markup"/>; the compiler calls it for an interpolated string.</summary>
[InterpolatedStringHandler]
internal readonly struct MarkupHandler(int literalLength, int formattedCount)
{
    private readonly StringBuilder result = new(literalLength + (16 * formattedCount));

    public void AppendLiteral(string literal) => result.Append(literal);

    public void AppendFormatted(string value) => result.Append(HtmlEncoder.Default.Encode(value));

    public void AppendFormatted(Markup value) => result.Append(value);

    public override string ToString() => result.ToString();
}
