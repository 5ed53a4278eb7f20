namespace Gomcp.Templates.Tests.Corpus;

public sealed record FormPageModel(Identifier Path, int Columns) : PageModel(Path);
