using BugTracker.Commands;
using BugTracker.Hosting.Lambda;

// Lambda starts the same program under the name bootstrap and says where its runtime API is.
return Environment.GetEnvironmentVariable("AWS_LAMBDA_RUNTIME_API") is { Length: > 0 } api
    ? await LambdaHost.RunAsync(api)
    : await CommandLine.Create().Parse(args).InvokeAsync();
