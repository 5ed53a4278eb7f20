namespace Gomcp.Engine.Tests.Applying;

public sealed class When_it_is_killed_anywhere : IDisposable
{
    private readonly Experiment experiment = Experiment.WithSample();

    public void Dispose() => experiment.Dispose();

    [Fact]
    public void The_next_run_makes_the_tree_as_before_or_as_after()
    {
        var (before, after, at) = (0, 0, 1);
        for (; ; at++)
        {
            experiment.Reset();
            if (!experiment.ApplyAndBeKilled(at))
                break;
            Assert.True(experiment.RecoverHere(Experiment.Healthy).IsSuccess);
            experiment.AssertBeforeOrAfter($"killed at change {at}");
            if (experiment.Now == experiment.After)
                after++;
            else
                before++;
        }

        Assert.True(before > 10 && after > 10, $"{before} before, {after} after: not every step was tried");
    }

    [Fact]
    public void The_recovery_may_be_killed_anywhere_too()
    {
        using var small = Experiment.WithSmallSample();
        var tried = 0;
        for (var at = 1; ; at++)
        {
            for (var again = 1; ; again++, tried++)
            {
                small.Reset();
                if (!small.ApplyAndBeKilled(at))
                {
                    Assert.True(tried > 200, $"only {tried} kills");
                    return;
                }

                var killed = small.RecoverAndBeKilled(again);
                if (killed)
                    Assert.True(small.RecoverHere(Experiment.Healthy).IsSuccess);
                small.AssertBeforeOrAfter($"killed at change {at}, then in recovery at {again}");
                if (!killed)
                    break;
            }
        }
    }

    [Fact]
    public void The_next_application_recovers_by_itself()
    {
        for (var at = 1; ; at++)
        {
            experiment.Reset();
            if (!experiment.ApplyAndBeKilled(at))
                return;
            var outcome = experiment.ApplyHere(Experiment.Healthy);

            // Either it was taken back and applied now, or finished, and then the plan no longer fits.
            Assert.True(outcome.IsSuccess || outcome.Problems.All(p => p.Code == Problems.ProblemCodes.FileChanged));
            Assert.Equal(experiment.After, experiment.Now);
        }
    }
}
