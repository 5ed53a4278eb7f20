using System.Text.Json.Serialization;

namespace Gomcp.Engine.Specs;

/// <summary>What the list of a domain looks like.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ListLayout>))]
public enum ListLayout
{
    /// <summary>A row for each record, with heads of columns.</summary>
    [JsonStringEnumMemberName("table")]
    Table,

    /// <summary>A card for each record.</summary>
    [JsonStringEnumMemberName("cards")]
    Cards,
}
