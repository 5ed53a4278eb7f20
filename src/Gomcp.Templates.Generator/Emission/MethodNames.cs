using System.Text;

namespace Gomcp.Templates.Generator;

/// <summary>Makes C# names of template names.</summary>
internal static class MethodNames
{
    /// <summary><c>go/domain/model.go</c> becomes <c>Go_Domain_ModelGo</c>.</summary>
    public static string Of(string template)
    {
        var name = new StringBuilder();
        var startsWord = true;
        foreach (var c in template)
        {
            if (c == '/')
                name.Append('_');
            else if (char.IsLetterOrDigit(c))
                name.Append(startsWord ? char.ToUpperInvariant(c) : c);
            startsWord = !char.IsLetterOrDigit(c);
        }
        return name.Length > 0 && char.IsDigit(name[0]) ? "_" + name : name.ToString();
    }

    /// <summary>The method of a file's text.</summary>
    public static string SourceOf(string template) => "Source__" + Of(template);

    /// <summary>The method of a template that a file defines.</summary>
    public static string Of(string template, string definition) => $"{Of(template)}__{Of(definition)}";
}
