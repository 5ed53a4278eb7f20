using Gomcp.Engine.Problems;
using Gomcp.Engine.Specs.Building;

namespace Gomcp.Engine.Tests.Specs;

public sealed class When_a_name_belongs_to_somebody
{
    [Theory]
    [InlineData("type", "Go")]
    [InlineData("Funcs", "Go")]
    [InlineData("error", "Go")]
    [InlineData("internal", "Go")]
    [InlineData("vendors", "Go")]
    [InlineData("Tests", "Go")]
    [InlineData("template", "package")]
    [InlineData("user", "package")]
    [InlineData("auth", "package")]
    [InlineData("http", "package")]
    [InlineData("asset", "route")]
    [InlineData("group", "SQL")]
    [InlineData("key", "SQL")]
    public void A_domain_is_refused_with_the_owner_and_a_name_that_works(string name, string owner)
    {
        var problem = Refusal(names => names.Domain(name, "$.name"));
        Assert.Contains(owner, problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("id")]
    [InlineData("ID")]
    [InlineData("CreatedAt")]
    [InlineData("updated at")]
    [InlineData("deleted_at")]
    [InlineData("csrf-token")]
    [InlineData("TableName")]
    [InlineData("select")]
    [InlineData("order")]
    [InlineData("Group")]
    public void A_field_is_refused_with_the_owner_and_a_name_that_works(string name) => Refusal(names => names.Field(name, "$.name"));

    [Theory]
    [InlineData("order_item")]
    [InlineData("customer")]
    [InlineData("type_of_thing")]
    [InlineData("Go Green")]
    public void What_only_contains_such_a_word_is_free(string name)
    {
        var problems = new ProblemList();
        Assert.NotNull(new NameReader(problems).Domain(name, "$.name"));
        Assert.NotNull(new NameReader(problems).Field(name, "$.name"));
        Assert.False(problems.Any);
    }

    private static Problem Refusal<T>(Func<NameReader, T?> read)
        where T : class
    {
        var problems = new ProblemList();
        Assert.Null(read(new NameReader(problems)));
        var problem = Assert.Single(problems.ToImmutable());
        Assert.Equal((ProblemCodes.NameReserved, "$.name"), (problem.Code, problem.Path));
        var suggestion = problem.Hint.Split("such as ")[1].Split(' ')[0];
        var again = new ProblemList();
        Assert.NotNull(new NameReader(again).Domain(suggestion, "$.name"));
        return problem;
    }
}
