namespace Gomcp.Engine.Specs.Documents;

/// <summary>Words about code of somebody's own that more than one schema has.</summary>
internal static class CodeWords
{
    /// <summary>About imports.</summary>
    public const string Imports = "Import paths beyond common standard and project packages.";

    /// <summary>About methods.</summary>
    public const string Methods = "Methods with a body; added to those there by name.";

    /// <summary>About endpoints.</summary>
    public const string Endpoints = "Routes with a body; added to those there by name.";
}
