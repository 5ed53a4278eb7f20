using System.Text.Json.Serialization;

namespace Gomcp.Engine.Specs;

/// <summary>The input that a person fills in.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<FormType>))]
public enum FormType
{
    /// <summary>One line.</summary>
    [JsonStringEnumMemberName("input")]
    Input,

    /// <summary>Several lines.</summary>
    [JsonStringEnumMemberName("textarea")]
    TextArea,

    /// <summary>A list that folds out.</summary>
    [JsonStringEnumMemberName("select")]
    Select,

    /// <summary>All choices side by side.</summary>
    [JsonStringEnumMemberName("radio")]
    Radio,

    /// <summary>A box to tick.</summary>
    [JsonStringEnumMemberName("checkbox")]
    Checkbox,

    /// <summary>On or off.</summary>
    [JsonStringEnumMemberName("switch")]
    Switch,

    /// <summary>The browser's calendar.</summary>
    [JsonStringEnumMemberName("date")]
    Date,

    /// <summary>The browser's clock.</summary>
    [JsonStringEnumMemberName("time")]
    Time,

    /// <summary>Calendar and clock.</summary>
    [JsonStringEnumMemberName("datetime")]
    DateTime,

    /// <summary>One line with the keyboard for addresses.</summary>
    [JsonStringEnumMemberName("email")]
    Email,

    /// <summary>A number, with the keyboard for it.</summary>
    [JsonStringEnumMemberName("number")]
    Number,

    /// <summary>A button for each of a few numbers.</summary>
    [JsonStringEnumMemberName("rating")]
    Rating,

    /// <summary>Words between commas.</summary>
    [JsonStringEnumMemberName("tags")]
    Tags,

    /// <summary>A handle between the smallest and the largest number.</summary>
    [JsonStringEnumMemberName("slider")]
    Slider,
}
