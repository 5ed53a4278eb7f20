using Gomcp.Templates;

namespace Gomcp.Engine.Stacks.Go.Models;

/// <summary>The sentences about deleted records of a domain that are only hidden.</summary>
public sealed record DeletionWords(
    UserText Title,
    UserText Caption,
    UserText Search,
    UserText NoneTitle,
    UserText NoneText,
    UserText Restored,
    UserText NotRestored,
    UserText ForGoodText,
    UserText ForGoodConfirm,
    UserText Gone);
