namespace Gomcp.Engine.Specs.Documents;

/// <summary>Words about the options of a domain that more than one schema has.</summary>
internal static class DomainOptionWords
{
    /// <summary>About deleting.</summary>
    public const string SoftDelete = "Deleting hides a record, it can be restored.";

    /// <summary>About the form.</summary>
    public const string FormStyle = "Where its form opens; default page.";

    /// <summary>About the list.</summary>
    public const string Layout = "Of its list; default table.";

    /// <summary>About the layers.</summary>
    public const string Layers = "The highest to have, what it needs comes along: handler without views is JSON only; default views.";
}
