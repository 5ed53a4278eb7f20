using Gomcp.EndToEnd.Databases;

namespace Gomcp.EndToEnd.Journeys;

/// <summary>Runs a journey once on each database.</summary>
internal sealed class OnEachDatabase() : TheoryData<DatabaseKind>(Enum.GetValues<DatabaseKind>());
