using CsCheck;
using Gomcp.Commands.Shorthand;

namespace Gomcp.Tests.Shorthand;

public sealed class When_any_text_is_read
{
    [Fact]
    public void It_is_a_field_or_a_problem_that_names_it() =>
        Gen.String[Gen.Char[":=,\"\\!ab1 "], 0, 30].Sample(text =>
        {
            var read = DomainArguments.Read([text]);
            return read.IsSuccess ? read.Value.Length == 1 : read.Problems.All(problem => problem.Path.StartsWith("FIELD 1", StringComparison.Ordinal));
        });

    [Fact]
    public void A_quoted_text_comes_back_as_it_was() =>
        Gen.String[Gen.Char[":=,\"\\!aé "], 1, 30].Sample(text =>
        {
            var quoted = text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);
            return DomainArguments.Read([$"a:string:label=\"{quoted}\""]).Value[0].Field!.Label == text;
        });
}
