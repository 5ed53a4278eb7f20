using Gomcp.Engine.Applying;
using Gomcp.Engine.Problems;

namespace Gomcp.Engine.Tests.Applying;

/// <summary>Bytes of files may be missing although later renames are there. Imitated by cutting files after a kill.</summary>
public sealed class When_power_was_lost : IDisposable
{
    private readonly Experiment experiment = Experiment.WithSample();

    public void Dispose() => experiment.Dispose();

    [Fact]
    public void Torn_new_content_takes_the_application_back()
    {
        var tried = 0;
        foreach (var _ in CommittedStates())
        {
            var torn = TemporaryFiles().Where(f => Path.GetFileName(Path.GetDirectoryName(f)) != ".gomcp").Where(Cut).ToList();
            if (torn.Count == 0)
                continue;
            tried++;
            Assert.Equal(RecoveryResult.RolledBack, experiment.RecoverHere(Experiment.Healthy).Value);
            Assert.Equal(experiment.Before, experiment.Now);
            experiment.AssertBeforeOrAfter("cut");
        }

        Assert.True(tried > 5, $"only {tried} states");
    }

    [Fact]
    public void With_old_content_torn_as_well_nothing_is_touched_and_a_person_is_told()
    {
        var told = 0;
        foreach (var _ in CommittedStates())
        {
            if (TemporaryFiles().Where(Cut).ToList().Count == 0)
                continue;
            var before = experiment.Now;
            var outcome = experiment.RecoverHere(Experiment.Healthy);
            if (outcome.IsSuccess)
            {
                Assert.Equal(experiment.Before, experiment.Now);
                continue;
            }

            told++;
            Assert.All(outcome.Problems, p => Assert.Equal(ProblemCodes.JournalDamaged, p.Code));
            Assert.Equal(before, experiment.Now);
        }

        Assert.True(told > 3, $"only {told} states");
    }

    [Fact]
    public void A_damaged_journal_destroys_nothing()
    {
        foreach (var _ in CommittedStates().Skip(4).Take(1))
        {
            var path = Path.Join(experiment.Root, ".gomcp", "journal");
            var whole = File.ReadAllBytes(path);
            var before = WithoutJournal(experiment.Now);
            for (var cut = 0; cut < whole.Length; cut += 97)
            {
                byte[] flipped = [.. whole];
                flipped[cut] ^= 1;
                foreach (var damaged in (byte[][])[whole[..cut], flipped])
                {
                    File.WriteAllBytes(path, damaged);
                    var problem = Assert.Single(experiment.RecoverHere(Experiment.Healthy).Problems);
                    Assert.Equal(ProblemCodes.JournalDamaged, problem.Code);
                    Assert.Contains("journal", problem.Hint, StringComparison.Ordinal);
                    Assert.Equal(before, WithoutJournal(experiment.Now));
                    Assert.Equal(ProblemCodes.JournalDamaged, Assert.Single(experiment.ApplyHere(Experiment.Healthy).Problems).Code);
                }
            }

            File.WriteAllBytes(path, whole);
            Assert.Equal(RecoveryResult.Finished, experiment.RecoverHere(Experiment.Healthy).Value);
        }
    }

    [Fact]
    public void A_persons_bytes_stop_the_recovery_and_stay()
    {
        var path = Path.Join(experiment.Root, "a.txt");
        var tried = 0;
        foreach (var _ in CommittedStates().Skip(3))
        {
            tried++;
            File.WriteAllText(path, "a person's");
            var problem = Assert.Single(experiment.RecoverHere(Experiment.Healthy).Problems);
            Assert.Equal((ProblemCodes.FileChanged, "a.txt"), (problem.Code, problem.Path));
            Assert.Equal("a person's", File.ReadAllText(path));

            File.WriteAllText(path, "old a");
            Assert.True(experiment.RecoverHere(Experiment.Healthy).IsSuccess);
            experiment.AssertBeforeOrAfter("after a person stepped aside");
        }

        Assert.True(tried > 10, $"only {tried} states");
    }

    private IEnumerable<int> CommittedStates()
    {
        for (var at = 1; ; at++)
        {
            experiment.Reset();
            if (!experiment.ApplyAndBeKilled(at))
                yield break;
            if (File.Exists(Path.Join(experiment.Root, ".gomcp", "journal")))
                yield return at;
        }
    }

    private IEnumerable<string> TemporaryFiles() =>
        Directory.EnumerateFiles(experiment.Root, ".gomcp-*", SearchOption.AllDirectories);

    private static string WithoutJournal(string tree) =>
        string.Join('\n', tree.Split('\n').Where(line => !line.StartsWith(".gomcp/journal", StringComparison.Ordinal)));

    private static bool Cut(string file)
    {
        var length = new FileInfo(file).Length;
        using var stream = File.OpenWrite(file);
        stream.SetLength(length / 2);
        return length > 0;
    }
}
