namespace Gomcp.Engine.Rendering;

/// <summary>Whose a file is once it is written.</summary>
public enum FileOwnership
{
    /// <summary>Rendered again with every change and merged with what people made of it.</summary>
    Managed,

    /// <summary>Derived from what is in the working tree, hand edits included, and so written as it is rendered.</summary>
    Specification,

    /// <summary>Written once, then the user's: migrations and secrets.</summary>
    Once,
}
