using Gomcp.Engine.Problems;
using Gomcp.Engine.Specs.Documents;

namespace Gomcp.Engine.Specs.Building;

/// <summary>Reads how a domain behaves and is shown.</summary>
internal sealed class DomainOptionsReader(ProblemList problems)
{
    // The mark of what is not deleted ends a unique index, and has to find room in the 3,072 bytes that InnoDB indexes.
    private const int LongestUnique = 767;

    public DomainOptions Read(DomainDocument document, string path)
    {
        for (var i = 0; document.SoftDelete == true && i < document.Fields.Count; i++)
        {
            if (document.Fields[i] is { Unique: true, MaxLength: > LongestUnique })
            {
                problems.Add(
                    ProblemCodes.FieldOptionUnfit,
                    $"{path}.fields[{i}].unique",
                    $"With soft_delete a unique text has at most {LongestUnique} characters.",
                    $"Set max_length to {LongestUnique} or less.");
            }
        }

        return new DomainOptions
        {
            SoftDelete = document.SoftDelete,
            FormStyle = document.FormStyle,
            Layout = document.Layout,
            Layer = document.Layers is { Count: > 0 } layers ? layers.Max() : null,
        };
    }
}
