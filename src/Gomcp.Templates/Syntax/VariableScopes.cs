namespace Gomcp.Templates.Syntax;

/// <summary>The variables that are visible at the parser's place.</summary>
internal sealed class VariableScopes
{
    private readonly Stack<Dictionary<string, TemplateVariable>> scopes = new();
    private int slots;

    public VariableScopes() => Enter();

    public IEnumerable<string> Names => scopes.SelectMany(s => s.Keys).Distinct();

    public void Enter() => scopes.Push(new Dictionary<string, TemplateVariable>(StringComparer.Ordinal));

    public void Leave() => scopes.Pop();

    public TemplateVariable Declare(string name) => scopes.Peek()[name] = new TemplateVariable(name, slots++);

    public TemplateVariable? Find(string name)
    {
        foreach (var scope in scopes)
            if (scope.TryGetValue(name, out var variable))
                return variable;
        return null;
    }
}
