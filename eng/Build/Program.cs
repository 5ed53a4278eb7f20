using Build;
using Build.Verbs;
using Gomcp.Tooling;

using var cancellation = new CancellationTokenSource();
Console.CancelKeyPress += (_, press) =>
{
    press.Cancel = true;
    cancellation.Cancel();
};

var run = new BuildRun(RepositoryFolder.Find(), isCi: Environment.GetEnvironmentVariable("CI") == "true");
var verb = args.Length > 0 ? AllVerbs.Find(args[0]) : null;
if (verb is null)
{
    Usage.Print();
    return args is ["help" or "--help" or "-h"] ? 0 : 2;
}

try
{
    return await verb.RunAsync(run, args[1..], cancellation.Token) ? 0 : 1;
}
catch (OperationCanceledException)
{
    Console.WriteLine("interrupted");
    return 130;
}
