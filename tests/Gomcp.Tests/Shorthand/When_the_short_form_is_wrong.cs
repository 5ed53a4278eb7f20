using Gomcp.Commands.Shorthand;
using Gomcp.Engine.Problems;

namespace Gomcp.Tests.Shorthand;

public sealed class When_the_short_form_is_wrong
{
    [Theory]
    [InlineData("", 1, "no field")]
    [InlineData("name", 1, "no field")]
    [InlineData(":string", 1, "no field")]
    [InlineData("name:", 1, "no field")]
    [InlineData("a=b:string", 1, "no field")]
    [InlineData("a:string:", 10, "missing between two colons")]
    [InlineData("a:string::unique", 10, "missing between two colons")]
    [InlineData("a:string:form_type=stars", 20, "is no value for form_type")]
    [InlineData("a:string:uniqe", 10, "no option uniqe")]
    [InlineData("a:string:target=b", 10, "no option target")]
    [InlineData("a:belongs_to:min=1", 14, "no option min")]
    [InlineData("a:string:unique:unique", 17, "there twice")]
    [InlineData("a:string!:required", 11, "there twice")]
    [InlineData("a:enum=x,y:options=z", 12, "there twice")]
    [InlineData("a:string=x", 10, "has no value")]
    [InlineData("a:string:unique=maybe", 17, "no value for unique")]
    [InlineData("a:int:min=x", 11, "no value for min")]
    [InlineData("a:int:max=1e5", 11, "no value for max")]
    [InlineData("a:int:min", 7, "needs a value")]
    [InlineData("a:string:max_length=4.5", 21, "no value for max_length")]
    [InlineData("a:string:max_length=-4", 21, "no value for max_length")]
    [InlineData("a:string:max_length=99999999999", 21, "no value for max_length")]
    [InlineData("a:string:label=", 16, "no value for label")]
    [InlineData("a:string:label", 10, "needs a value")]
    [InlineData("a:enum:options=", 16, "no value for options")]
    [InlineData("a:belongs_to:on_delete=explode", 24, "no value for on_delete")]
    [InlineData("a:string:label=\"open", 16, "not closed")]
    public void The_argument_and_the_place_in_it_are_named(string text, int place, string message)
    {
        var problem = Assert.Single(DomainArguments.Read(["name:string", text]).Problems);

        Assert.Equal(ProblemCodes.ArgumentInvalid, problem.Code);
        Assert.Equal($"FIELD 2 \"{text}\", character {place}", problem.Path);
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
        Assert.NotEmpty(problem.Hint);
    }

    [Fact]
    public void Every_mistake_of_every_argument_is_told_at_once() =>
        Assert.Equal(4, DomainArguments.Read(["a", "b:int:min=x:max=y", "c:string", "d:string:labl=x"]).Problems.Length);

    [Fact]
    public void A_near_miss_is_answered_with_what_may_be_meant() =>
        Assert.Contains("max_length", Assert.Single(DomainArguments.Read(["a:string:maxlength=4"]).Problems).Hint, StringComparison.Ordinal);

    [Fact]
    public void A_huge_argument_is_shortened_in_the_message() =>
        Assert.InRange(Assert.Single(DomainArguments.Read([new string('x', 1_000_000)]).Problems).Path.Length, 1, 120);
}
