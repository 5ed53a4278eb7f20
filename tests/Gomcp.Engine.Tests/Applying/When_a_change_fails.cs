using Gomcp.Engine.Problems;

namespace Gomcp.Engine.Tests.Applying;

public sealed class When_a_change_fails : IDisposable
{
    private readonly Experiment experiment = Experiment.WithSample();

    public void Dispose() => experiment.Dispose();

    [Fact]
    public void Everything_is_taken_back_at_once()
    {
        var (failed, at) = (0, 1);
        for (; ; at++)
        {
            experiment.Reset();
            var fileSystem = new FaultyFileSystem(at, Fault.FailOnce);
            var outcome = experiment.ApplyHere(fileSystem);
            experiment.AssertBeforeOrAfter($"change {at} failed");
            Assert.Equal(outcome.IsSuccess ? experiment.After : experiment.Before, experiment.Now);
            if (fileSystem.Changes < at)
                break;
            if (outcome.IsSuccess)
                continue;
            failed++;
            Assert.Equal(ProblemCodes.FileInaccessible, Assert.Single(outcome.Problems).Code);
        }

        Assert.True(failed > 40, $"only {failed} failures");
    }

    [Fact]
    public void What_cannot_be_taken_back_is_recovered_later()
    {
        for (var at = 1; ; at++)
        {
            experiment.Reset();
            var fileSystem = new FaultyFileSystem(at, Fault.FailFromThereOn);
            var outcome = experiment.ApplyHere(fileSystem);
            Assert.True(outcome.IsSuccess || outcome.Problems.All(p => p.Code == ProblemCodes.FileInaccessible));
            Assert.True(experiment.RecoverHere(Experiment.Healthy).IsSuccess);
            experiment.AssertBeforeOrAfter($"the disk failed from change {at} on");
            if (fileSystem.Changes < at)
                break;
        }
    }

    [Fact]
    public void A_recovery_that_fails_can_be_repeated()
    {
        using var small = Experiment.WithSmallSample();
        for (var at = 1; ; at++)
        {
            for (var again = 1; ; again++)
            {
                small.Reset();
                if (!small.ApplyAndBeKilled(at))
                    return;
                var fileSystem = new FaultyFileSystem(again, Fault.FailFromThereOn);
                var outcome = small.RecoverHere(fileSystem);
                Assert.True(outcome.IsSuccess || outcome.Problems.All(p => p.Code == ProblemCodes.FileInaccessible));
                Assert.True(small.RecoverHere(Experiment.Healthy).IsSuccess);
                small.AssertBeforeOrAfter($"killed at change {at}, recovery failed from {again} on");
                if (fileSystem.Changes < again)
                    break;
            }
        }
    }
}
