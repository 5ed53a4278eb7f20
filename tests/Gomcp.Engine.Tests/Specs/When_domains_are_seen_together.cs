using Gomcp.Engine.Problems;

namespace Gomcp.Engine.Tests.Specs;

public sealed class When_domains_are_seen_together
{
    private const string Fields = "\"fields\":[{\"name\":\"title\",\"type\":\"string\"}]";

    [Theory]
    [InlineData("page", "Pages")]
    [InlineData("order_item", "orderitem")]
    [InlineData("news", "News")]
    public void Two_of_one_package_or_table_are_refused(string first, string second)
    {
        var problem = Assert.Single(Reading.Domains($$"""{"name":"{{first}}",{{Fields}}},{"name":"{{second}}",{{Fields}}}""").Problems);
        Assert.Equal((ProblemCodes.NameTaken, "$.domains[1].name"), (problem.Code, problem.Path));
    }

    [Fact]
    public void A_relation_to_nothing_is_refused_and_what_there_is_is_named()
    {
        var problem = Assert.Single(Reading.Domains($$"""{"name":"page",{{Fields}},"relations":[{"name":"author"}]}""").Problems);
        Assert.Equal((ProblemCodes.RelationTargetUnknown, "$.domains[0].relations[0].target"), (problem.Code, problem.Path));
        Assert.Contains("page", problem.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void A_relation_to_a_later_domain_is_fine() =>
        Assert.True(Reading.Domains($$"""{"name":"page",{{Fields}},"relations":[{"name":"author"}]},{"name":"author",{{Fields}}}""").IsSuccess);

    [Fact]
    public void A_relation_to_itself_has_to_be_optional()
    {
        Assert.True(Reading.Domains($$"""{"name":"page",{{Fields}},"relations":[{"name":"parent","target":"page"}]}""").IsSuccess);
        var problem = Assert.Single(Reading.Domains($$"""{"name":"page",{{Fields}},"relations":[{"name":"parent","target":"page","required":true}]}""").Problems);
        Assert.Equal((ProblemCodes.RelationCycle, "$.domains[0].relations[0].required"), (problem.Code, problem.Path));
    }

    [Theory]
    [InlineData("""{"name":"author"}""", """{"name":"author_id","type":"int"}""")]
    [InlineData("""{"name":"author"}""", """{"name":"Author","type":"int"}""")]
    [InlineData("""{"name":"author"},{"name":"Author","target":"page"}""", """{"name":"x","type":"int"}""")]
    public void A_relation_and_a_field_of_one_name_are_refused(string relations, string field)
    {
        var read = Reading.Domains($$"""{"name":"page","fields":[{{field}}],"relations":[{{relations}}]},{"name":"author",{{Fields}}}""");
        Assert.Contains(read.Problems, problem => problem.Code == ProblemCodes.NameTaken && problem.Path == "$.domains[0].relations" && problem.Hint.Length > 0);
    }
}
