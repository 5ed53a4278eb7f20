namespace Gomcp.Templates.Tests.Corpus;

public readonly record struct Identifier(string Value) : ICode
{
    public Code ToCode() => Code.Verified(Value);
}
