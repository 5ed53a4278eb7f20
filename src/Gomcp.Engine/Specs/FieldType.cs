namespace Gomcp.Engine.Specs;

/// <summary>What a field holds; every stack maps each of these to its language, its databases and its inputs.</summary>
public enum FieldType
{
    /// <summary>One line of text.</summary>
    String,

    /// <summary>Many lines of text, up to 10,000 characters.</summary>
    Text,

    /// <summary>A whole number of 32 bits.</summary>
    Int,

    /// <summary>A whole number of 64 bits.</summary>
    Int64,

    /// <summary>A whole number from 0 to 2^63 - 1, which all three databases can store.</summary>
    UInt,

    /// <summary>A binary floating point number.</summary>
    Float,

    /// <summary>A decimal number of up to 15 digits, 2 of them after the point: money.</summary>
    Decimal,

    /// <summary>Yes or no.</summary>
    Bool,

    /// <summary>A calendar day.</summary>
    Date,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>A moment, stored in UTC.</summary>
    DateTime,

    /// <summary>A UUID (RFC 9562).</summary>
    Uuid,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>An http or https address.</summary>
    Url,

    /// <summary>A telephone number.</summary>
    Phone,

    /// <summary>Lower-case letters, digits and hyphens, for addresses.</summary>
    Slug,

    /// <summary>Any JSON document.</summary>
    Json,

    /// <summary>One of a fixed list of words.</summary>
    Enum,

    /// <summary>Up to 20 words or short phrases.</summary>
    Tags,
}
