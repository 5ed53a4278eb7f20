namespace Gomcp.Templates.Tests.Corpus;

public sealed record FieldModel(Identifier Name, Code Type, UserText Label, bool IsRequired, int? Max, IReadOnlyList<UserText> Options);
