using Amazon.CDK;
using BugTracker.Infra;

var app = new App();
_ = new BugTrackerStack(app, "GomcpBugs", new BugTrackerStackProps
{
    Description = "The bug tracker of gomcp",
    BootstrapFolder = (string?)app.Node.TryGetContext("bootstrap") ?? "artifacts/lambda",
    KeepsData = (string?)app.Node.TryGetContext("keep-data") != "false",
});
app.Synth();
