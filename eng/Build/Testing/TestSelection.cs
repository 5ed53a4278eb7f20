namespace Build.Testing;

/// <summary>Narrows the test projects to those whose name contains one of the words given.</summary>
internal static class TestSelection
{
    public static IReadOnlyList<string> Of(IReadOnlyList<string> projects, IReadOnlyList<string> words) =>
        words.Count == 0
            ? projects
            : [.. projects.Where(project => words.Any(word =>
                Path.GetFileNameWithoutExtension(project).Contains(word, StringComparison.OrdinalIgnoreCase)))];
}
