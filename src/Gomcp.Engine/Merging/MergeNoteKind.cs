namespace Gomcp.Engine.Merging;

/// <summary>What a person should look at after a merge without conflict.</summary>
public enum MergeNoteKind
{
    /// <summary>Both sides added lines at one place; all were kept, the generated ones first.</summary>
    InsertionsMet,

    /// <summary>Both sides added the same line at different places, so it is there twice.</summary>
    AddedTwice,
}
