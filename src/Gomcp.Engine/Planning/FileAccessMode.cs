namespace Gomcp.Engine.Planning;

/// <summary>The permissions of a written file, where the system has any.</summary>
public enum FileAccessMode
{
    /// <summary>What the user's umask makes of 0666.</summary>
    Normal,

    /// <summary>The same, executable.</summary>
    Executable,

    /// <summary>Readable and writable by the owner alone (0600): secrets.</summary>
    Private,
}
