using System.Globalization;
using System.Text;
using Gomcp.CrashHarness;
using Gomcp.Engine.Applying;
using Gomcp.Engine.Files;
using Gomcp.Engine.Planning;

// A process to be killed, to compete with, or to run where the test itself cannot: says "ready", does one thing, says how it went.
var directory = ProjectDirectory.Open(args[1], args[1]).Value;
var options = ApplyOptions.Default;
if (args[0] != "steps")
    Console.WriteLine("ready");
switch (args[0])
{
    case "steps":
        var total = int.Parse(args[2], CultureInfo.InvariantCulture);
        for (var left = total; left > 0; left--)
        {
            using var held = (await ProjectLock.AcquireAsync(directory, options.LockWait, options.Clock)).Value;
            _ = Applier.Recover(held).Value;
            var number = Generation.NumberOf(directory);
            _ = Applier.Apply(held, Generation.Step(number, number + 1), options).Value;

            // From the second step on it is compiled and quick, and can be hit anywhere.
            if (left == total)
                Console.WriteLine("ready");
        }

        break;
    case "hold":
        using (var held = (await ProjectLock.AcquireAsync(directory, options.LockWait, options.Clock)).Value)
        {
            Console.WriteLine("held");
            await Console.In.ReadToEndAsync();
        }

        break;
    case "fill":
        // Changes one file and adds large ones, then tells the problem and whether anything is different.
        var (kept, added) = (ProjectPath.Of("kept/file.txt"), int.Parse(args[2], CultureInfo.InvariantCulture));
        var before = directory.Read(kept).Value;
        var writes = Enumerable.Range(0, added)
            .Select(i => new FileWrite(ProjectPath.Of($"kept/{i}.bin"), ContentHash.Absent, new byte[100_000 + i]))
            .Prepend(new FileWrite(kept, before.Hash, Encoding.UTF8.GetBytes("new")));
        var outcome = await Applier.ApplyAsync(directory, new Operation("fill", "{}"u8.ToArray(), [.. writes]), options);
        Console.WriteLine(outcome.IsSuccess ? "applied" : outcome.Problems[0].Code);
        Console.WriteLine(string.Join(' ', directory.List().Value));
        Console.WriteLine(directory.Read(kept).Value.Hash == before.Hash ? "same" : "different");
        break;
    default:
        throw new ArgumentException(args[0]);
}
