using Gomcp.Hosting;

return await EntryPoint.RunAsync(args, Surroundings.OfProcess());
