using Gomcp.Templates;

namespace Gomcp.Engine.Stacks.Go.Models;

/// <summary>Every sentence about a domain that people read, made from its two labels: values of a file of texts.</summary>
public sealed record DomainWords(
    UserText One,
    UserText Many,
    UserText New,
    UserText Create,
    UserText DeleteOne,
    UserText KeepOne,
    UserText Lead,
    UserText NoneYet,
    UserText NoneYetText,
    UserText Search,
    UserText SearchPlaceholder,
    UserText NoMatch,
    UserText NoMatchText,
    UserText ShowAll,
    UserText Caption,
    UserText CountOne,
    UserText CountOther,
    UserText Created,
    UserText Saved,
    UserText Deleted,
    UserText NotCreated,
    UserText NotSaved,
    UserText NotDeleted,
    UserText DeletionText,
    UserText NeededText)
{
    /// <summary>About deleted records that are only hidden.</summary>
    public DeletionWords Deletion { get; init; } = new("", "", "", "", "", "", "", "", "", "");
}
