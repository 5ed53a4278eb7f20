namespace Gomcp.Templates.Tests.Corpus;

public abstract record PageModel(Identifier Path)
{
    public UserText Title => $"Page {Path.Value}";
}
