using Gomcp.Engine.Merging;

namespace Gomcp.Engine.Stacks.Go.Formatting;

/// <summary>
/// Finishes rendered Go and templ source as gofmt would leave it: imports that nothing uses are dropped, the others sorted,
/// columns aligned, one line end at the end. Templates name every package that some field may need, and need not count along.
/// </summary>
internal static class GoSourceFormatter
{
    public static string Format(string source, bool isTempl)
    {
        var imported = GoImports.Sort(UnusedImports.Remove($"{source.TrimEnd('\n')}\n"));
        return isTempl ? GoAlignment.AlignTempl(imported) : GoAlignment.Align(imported);
    }
}
