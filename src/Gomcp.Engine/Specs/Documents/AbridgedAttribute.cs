namespace Gomcp.Engine.Specs.Documents;

/// <summary>
/// A list whose items another tool's schema spells out already. A model pays for every schema it is shown, so the list of tools says only
/// "objects" here; requests are checked against all of it.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class AbridgedAttribute : Attribute;
