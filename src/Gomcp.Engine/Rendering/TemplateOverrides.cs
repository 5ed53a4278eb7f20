using System.Collections.Immutable;
using System.Text;
using Gomcp.Engine.Files;
using Gomcp.Engine.Problems;
using Gomcp.Templates;

namespace Gomcp.Engine.Rendering;

/// <summary>The templates that a project brings along: <c>.gomcp/templates/&lt;name of the template&gt;.tmpl</c> replaces the one of that name.</summary>
public static class TemplateOverrides
{
    private const string Extension = ".tmpl";
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads them; a project need not have any.</summary>
    /// <param name="directory">The project's folder.</param>
    /// <returns>The texts under the names that they replace, or the files that cannot be read.</returns>
    public static Outcome<ImmutableArray<TemplateSource>> Read(ProjectDirectory directory) =>
        directory.List(ReservedPaths.Templates).Then(paths => ReadAll(directory, paths.Where(path => path.Value.EndsWith(Extension, StringComparison.Ordinal))));

    private static Outcome<ImmutableArray<TemplateSource>> ReadAll(ProjectDirectory directory, IEnumerable<ProjectPath> paths)
    {
        var problems = new ProblemList();
        var sources = ImmutableArray.CreateBuilder<TemplateSource>();
        foreach (var path in paths)
        {
            var text = directory.Read(path).Then(file => TextOf(path, file));
            problems.AddRange(text.Problems);
            if (text.IsSuccess)
            {
                sources.Add(TemplateSource.FromText(path.Value[(ReservedPaths.Templates.Value.Length + 1)..^Extension.Length], text.Value));
            }
        }

        return problems.Any ? problems.ToImmutable() : sources.ToImmutable();
    }

    private static Outcome<string> TextOf(ProjectPath path, FileContent file)
    {
        try
        {
            return Strict.GetString(file.Bytes.Span).ReplaceLineEndings("\n").TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return new Problem(ProblemCodes.TemplateInvalid, path.Value, "The template is not UTF-8.", "Save it in UTF-8.");
        }
    }
}
