namespace Gomcp.Templates.Tests.Corpus;

public sealed record OwnerModel(Identifier Name, UserText Email, string Note, OwnerModel? Parent);
