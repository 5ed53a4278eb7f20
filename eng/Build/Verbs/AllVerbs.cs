namespace Build.Verbs;

/// <summary>Every verb, in the order in which the usage text shows them.</summary>
internal static class AllVerbs
{
    public static IReadOnlyList<IVerb> InOrder { get; } =
    [
        new RestoreVerb(),
        new FormatVerb(),
        new BuildVerb(),
        new TestVerb(),
        new PublishVerb(),
        new LambdaVerb(),
        new SynthVerb(),
        new BenchVerb(),
        new SchemasVerb(),
        new AcceptVerb(),
    ];

    public static IVerb? Find(string name) => InOrder.FirstOrDefault(verb => verb.Name == name);
}
