namespace Gomcp.EndToEnd.GoProjects;

public sealed class When_gos_tests_are_counted
{
    private const string Stream = """
        {"Action":"start","Package":"a"}
        {"Action":"run","Package":"a","Test":"TestOne"}
        {"Action":"output","Package":"a","Test":"TestOne","Output":"hello\n"}
        {"Action":"pass","Package":"a","Test":"TestOne"}
        {"Action":"pass","Package":"a","Test":"TestTwo/sub"}
        {"Action":"skip","Package":"a","Test":"TestThree"}
        {"Action":"pass","Package":"a"}
        {"Action":"fail","Package":"b","Test":"TestFour"}
        {"Action":"fail","Package":"b"}
        {"Action":"fail","Package":"c"}
        """;

    [Fact]
    public void Tests_subtests_and_packages_that_do_not_build_are_told_apart()
    {
        var run = GoTestRun.Parse(new CommandResult(1, Stream, string.Empty));

        Assert.Equal(2, run.Passed);
        Assert.Equal(["b TestFour", "c"], run.Failures);
        Assert.Equal(["a TestThree"], run.Skipped);
        Assert.Contains("hello", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_that_printed_nothing_and_failed_is_a_failure()
    {
        Assert.Equal(["go test"], GoTestRun.Parse(new CommandResult(1, string.Empty, "no such file")).Failures);
    }
}
