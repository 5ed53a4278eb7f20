using Gomcp.Engine.Specs.Documents;

namespace Gomcp.Engine.Specs.Building;

/// <summary>Reads how a domain behaves and is shown.</summary>
internal static class DomainOptionsReader
{
    public static DomainOptions Read(DomainDocument document) => new()
    {
        SoftDelete = document.SoftDelete,
        FormStyle = document.FormStyle ?? FormStyle.Page,
        Layout = document.Layout ?? ListLayout.Table,
    };
}
