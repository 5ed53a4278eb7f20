namespace BugTracker.Contracts;

/// <summary>The sizes that client and server agree on.</summary>
public static class BugLimits
{
    /// <summary>The largest request body, in bytes.</summary>
    public const int BodyBytes = 64 * 1024;

    /// <summary>The longest title, in UTF-16 units.</summary>
    public const int Title = 200;

    /// <summary>The longest description, in bytes of UTF-8.</summary>
    public const int DescriptionBytes = 16 * 1024;

    /// <summary>The longest tool name and version, in UTF-16 units.</summary>
    public const int Name = 100;

    /// <summary>The longest environment text, in UTF-16 units.</summary>
    public const int Environment = 1000;

    /// <summary>The longest resolution, in UTF-16 units.</summary>
    public const int Resolution = 500;

    /// <summary>The most bugs in one page of a list.</summary>
    public const int PageSize = 100;

    /// <summary>The page size when a request names none.</summary>
    public const int DefaultPageSize = 50;
}
