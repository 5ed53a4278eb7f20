using System.Collections.Immutable;
using System.Text;

namespace Gomcp.Templates.Syntax;

/// <summary>Reads the format of a <c>printf</c>.</summary>
public static class FormatParts
{
    /// <summary>The pieces of the call's format, which <see cref="Check"/> found good.</summary>
    public static ImmutableArray<FormatPart> Of(TemplateExpression.Call call) =>
        TryRead(call, out var parts) is { } problem ? throw new InvalidOperationException(problem) : parts;

    /// <summary>What is wrong with the call's format; null when nothing is.</summary>
    internal static string? Check(TemplateExpression.Call call) => TryRead(call, out _);

    private static string? TryRead(TemplateExpression.Call call, out ImmutableArray<FormatPart> parts)
    {
        parts = [];
        if (call.Arguments[0] is not TemplateExpression.Text { Value: var format })
            return "The format is not a literal.";
        var builder = ImmutableArray.CreateBuilder<FormatPart>();
        var text = new StringBuilder();
        var argument = 1;
        for (var i = 0; i < format.Length; i++)
        {
            if (format[i] != '%')
            {
                text.Append(format[i]);
                continue;
            }
            i++;
            var verb = i < format.Length ? format[i] : '\0';
            if (verb == '%')
            {
                text.Append('%');
                continue;
            }
            if (verb is not ('s' or 'd'))
                return $"The format has the unknown verb '%{(verb == '\0' ? "" : verb.ToString())}'.";
            builder.Add(new FormatPart(text.ToString(), 0, false));
            text.Clear();
            builder.Add(new FormatPart(null, argument++, verb == 'd'));
        }
        builder.Add(new FormatPart(text.ToString(), 0, false));
        parts = [.. builder.Where(p => p.Text is not { Length: 0 })];
        return argument == call.Arguments.Length ? null : $"The format has {argument - 1} verb(s) for {call.Arguments.Length - 1} value(s).";
    }
}
