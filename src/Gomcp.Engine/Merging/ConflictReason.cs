namespace Gomcp.Engine.Merging;

/// <summary>Why a merge cannot decide.</summary>
public enum ConflictReason
{
    /// <summary>Both sides changed the same lines, differently.</summary>
    BothChanged,

    /// <summary>The person deleted what is generated differently now.</summary>
    DeletedByPerson,

    /// <summary>The person changed what is no longer generated.</summary>
    DeletedByGenerator,

    /// <summary>Both sides added something of one name (a field, a function), differently.</summary>
    SameName,
}
