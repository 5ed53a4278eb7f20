using CsCheck;
using Gomcp.Engine.Applying;

namespace Gomcp.Engine.Tests.Applying;

public sealed class When_any_writes_are_applied
{
    // Few names, so that files and folders often take each other's place.
    private static readonly Gen<string> Name = Gen.Select(Gen.Char["abc"], Gen.Char["xyz"], Gen.Int[1, 3])
        .Select((first, second, depth) => depth switch { 1 => $"{first}", 2 => $"{first}/{second}", _ => $"{first}/{second}/f" });

    private static readonly Gen<Dictionary<string, string>> Tree = Gen.Dictionary(Name, Gen.String[Gen.Char.AlphaNumeric, 0, 20])[0, 7].Select(WithoutFilesAsFolders);

    [Fact]
    public void One_tree_becomes_the_other_and_every_kill_leaves_one_of_them() =>
        Gen.Select(Tree, Tree, Gen.Int[1, 60], Gen.Int[1, 40]).Sample((from, to, at, again) =>
        {
            if (from.Count == to.Count && from.All(f => to.TryGetValue(f.Key, out var text) && text == f.Value))
                return;
            using var experiment = new Experiment(root => Create(root, from), root => Step(root, from, to));
            Assert.Equal(to.Keys.Order(StringComparer.Ordinal), Files(experiment.Root));
            Assert.All(to, f => Assert.Equal(f.Value, File.ReadAllText(Path.Join(experiment.Root, f.Key))));

            experiment.Reset();
            experiment.ApplyAndBeKilled(at);
            experiment.RecoverAndBeKilled(again);
            Assert.True(experiment.RecoverHere(Experiment.Healthy).IsSuccess);
            experiment.AssertBeforeOrAfter($"killed at {at}, then at {again}");
        }, iter: 150);

    private static Dictionary<string, string> WithoutFilesAsFolders(Dictionary<string, string> tree) =>
        tree.Where(f => !tree.Keys.Any(other => other.StartsWith(f.Key + "/", StringComparison.Ordinal))).ToDictionary();

    private static void Create(string root, Dictionary<string, string> tree)
    {
        Directory.CreateDirectory(root);
        foreach (var (path, text) in tree)
            Sample.Write(root, path, text);
    }

    private static Operation Step(string root, Dictionary<string, string> from, Dictionary<string, string> to) => Sample.Of(
    [
        .. to.Select(f => Sample.Change(root, f.Key, f.Value)),
        .. from.Keys.Except(to.Keys).Select(path => Sample.Change(root, path, null)),
    ]);

    private static IEnumerable<string> Files(string root) =>
        Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(root, f).Replace('\\', '/'))
            .Where(f => !f.StartsWith(".gomcp", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
}
