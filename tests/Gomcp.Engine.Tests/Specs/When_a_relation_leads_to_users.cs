using Gomcp.Engine.Problems;

namespace Gomcp.Engine.Tests.Specs;

/// <summary>The accounts are no domain, but what a record belongs to can be a user.</summary>
public sealed class When_a_relation_leads_to_users
{
    [Theory]
    [InlineData("""{"name":"user"}""")]
    [InlineData("""{"name":"author","target":"User","required":true,"on_delete":"cascade"}""")]
    [InlineData("""{"name":"editor","target":"users","unique":true,"display_field":"email"}""")]
    [InlineData("""{"name":"readers","target":"user","kind":"many_to_many"}""")]
    public void It_is_accepted_where_people_have_accounts(string relation)
    {
        var post = Reading.Project(Club("true", relation)).Value.Domains[0];
        var target = Assert.Single(post.Relations.Select(to => to.Target).Concat(post.Links.Select(to => to.Target)));
        Assert.Equal("user", target.ToString());
    }

    [Theory]
    [InlineData("false", """{"name":"owner","target":"user"}""", ProblemCodes.AccountsMissing)]
    [InlineData("true", """{"name":"users","kind":"has_many"}""", ProblemCodes.FieldOptionUnfit)]
    [InlineData("true", """{"name":"user","kind":"has_one"}""", ProblemCodes.FieldOptionUnfit)]
    [InlineData("true", """{"name":"owner","target":"user","references":"email"}""", ProblemCodes.FieldOptionUnfit)]
    [InlineData("true", """{"name":"owner","target":"user","display_field":"password_hash"}""", ProblemCodes.ValueInvalid)]
    public void It_is_refused_where_it_could_not_work(string auth, string relation, string code)
    {
        var problem = Assert.Single(Reading.Project(Club(auth, relation)).Problems);
        Assert.Equal(code, problem.Code);
        Assert.NotEmpty(problem.Hint);
    }

    private static string Club(string auth, string relation) => $$"""
        {"version":1,"name":"club","title":"Club","module":"example.com/club","auth":{{auth}},"domains":[{"name":"post","fields":[{"name":"title","type":"string","required":true}],"relations":[{{relation}}]}]}
        """;
}
