using System.Collections.Immutable;
using Gomcp.Engine.Problems;
using Gomcp.Engine.Specs.Naming;

namespace Gomcp.Engine.Specs.Building;

/// <summary>Reads the words of an enum: stored in snake case, shown as they were written.</summary>
internal sealed class EnumOptionReader(ProblemList problems)
{
    private const int MaxLength = 60;

    public ImmutableArray<EnumOption> Read(IReadOnlyList<string> given, string path)
    {
        var options = ImmutableArray.CreateBuilder<EnumOption>(given.Count);
        for (var i = 0; i < given.Count; i++)
        {
            if (NameWords.TryParse(given[i]) is not { } value || value.Snake.Length > MaxLength)
            {
                problems.Add(ProblemCodes.NameInvalid, $"{path}[{i}]", "This cannot be an option.", "Use letters, digits, _ and -, a letter first, such as sold_out.");
            }
            else if (options.Any(option => option.Value.Equals(value)))
            {
                problems.Add(ProblemCodes.NameTaken, $"{path}[{i}]", $"The option \"{value}\" is there twice.", "Leave one out.");
            }
            else
            {
                options.Add(new EnumOption(value, Label.Of(value.Sentence)));
            }
        }

        return options.ToImmutable();
    }
}
