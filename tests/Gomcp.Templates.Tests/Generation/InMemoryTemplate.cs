using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Gomcp.Templates.Tests.Generation;

/// <summary>A template file that is nowhere on a disk.</summary>
internal sealed class InMemoryTemplate(string path, string text) : AdditionalText
{
    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
}
