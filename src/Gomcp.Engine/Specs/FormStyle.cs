using System.Text.Json.Serialization;

namespace Gomcp.Engine.Specs;

/// <summary>Where a person fills in the form of a domain.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<FormStyle>))]
public enum FormStyle
{
    /// <summary>On a page of its own.</summary>
    [JsonStringEnumMemberName("page")]
    Page,

    /// <summary>In a dialog over the list or the record; without JavaScript on a page.</summary>
    [JsonStringEnumMemberName("dialog")]
    Dialog,
}
