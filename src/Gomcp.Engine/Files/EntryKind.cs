namespace Gomcp.Engine.Files;

/// <summary>What a path names, links not followed.</summary>
internal enum EntryKind
{
    /// <summary>Nothing, or nothing that can be reached.</summary>
    None,

    /// <summary>A file, or something that is opened like one.</summary>
    File,

    /// <summary>A directory.</summary>
    Directory,

    /// <summary>A symbolic link or a junction, wherever it leads.</summary>
    Link,
}
