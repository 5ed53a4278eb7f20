using Build.Verbs;

namespace Build;

/// <summary>What is printed when no verb, or an unknown one, is given.</summary>
internal static class Usage
{
    public static void Print()
    {
        Console.WriteLine("usage: ./build VERB [options]");
        foreach (var verb in AllVerbs.InOrder)
            Console.WriteLine($"  {verb.Name,-10}{verb.Summary}");
    }
}
