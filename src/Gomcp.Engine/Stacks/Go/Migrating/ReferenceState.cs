using Gomcp.Engine.Specs;
using Gomcp.Engine.Stacks.Go.Models;

namespace Gomcp.Engine.Stacks.Go.Migrating;

/// <summary>A foreign key.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Member">The association of a snapshot: <c>Category</c>.</param>
/// <param name="Target">The domain that is referred to.</param>
/// <param name="OnDelete">What becomes of rows whose target is deleted.</param>
/// <param name="Referred">The field that the key holds; null for the id.</param>
internal sealed record ReferenceState(string Name, string Member, DomainName Target, OnDelete OnDelete, SnapshotFieldModel? Referred);
