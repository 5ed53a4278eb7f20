namespace Gomcp.Templates.Tests.Corpus;

/// <summary>Stands for the engine's validated names.</summary>
public readonly record struct Identifier(string Value) : ICode
{
    public Code ToCode() => Code.Verified(Value);
}
