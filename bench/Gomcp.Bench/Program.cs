using System.Globalization;
using Gomcp.Bench;
using Gomcp.Tooling;

var rounds = args is ["--rounds", var number] ? int.Parse(number, CultureInfo.InvariantCulture) : 30;
var repository = RepositoryFolder.Find();
var gomcp = repository.PublishedExecutable("gomcp");
if (!File.Exists(gomcp))
{
    await Console.Error.WriteLineAsync("gomcp is not published. Get it with: ./build publish");
    return 1;
}

var start = await StartBenchmark.RunAsync(gomcp, rounds);
var scaffold = await ScaffoldBenchmark.RunAsync(gomcp, ShopCalls.Read(repository), rounds);

var report = Report.Write(rounds, start, scaffold);
var path = Path.Combine(repository.Artifacts, "bench", "performance.md");
Directory.CreateDirectory(Path.GetDirectoryName(path)!);
await File.WriteAllTextAsync(path, report);
Console.WriteLine(report);
return 0;
