namespace Build.Verbs;

/// <summary>One verb of <c>./build</c>. A new one is a class here and a line in <see cref="AllVerbs"/>.</summary>
internal interface IVerb
{
    /// <summary>What is typed.</summary>
    string Name { get; }

    /// <summary>One line for the usage text, options included.</summary>
    string Summary { get; }

    /// <summary>Does the work; false when something failed, after saying what.</summary>
    Task<bool> RunAsync(BuildRun run, IReadOnlyList<string> arguments, CancellationToken cancellationToken);
}
