namespace Gomcp.Templates;

/// <summary>A value whose text is code already, because the type lets no other text in: an identifier that was validated.</summary>
public interface ICode
{
    /// <summary>The value as code.</summary>
    Code ToCode();
}
