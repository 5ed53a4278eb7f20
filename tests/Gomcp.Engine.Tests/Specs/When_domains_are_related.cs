using System.Collections.Immutable;
using Gomcp.Engine.Problems;
using Gomcp.Engine.Specs;
using Gomcp.Engine.Specs.Documents;
using Gomcp.Engine.Stacks.Go;

namespace Gomcp.Engine.Tests.Specs;

public sealed class When_domains_are_related
{
    private const string Code = """{"name":"code","type":"string","required":true,"unique":true,"max_length":20}""";

    [Fact]
    public void A_key_can_have_a_name_of_its_own_and_hold_another_field()
    {
        var relation = Specs(Page("""{"name":"author","foreign_key":"written_by","references":"code","unique":true,"display_field":"code"}"""), Author()).Domains[0].Relations[0];
        Assert.Equal(("written_by", "code", true, "code"), (relation.Key.Snake, relation.References?.Snake, relation.Unique, relation.Display?.Snake));
    }

    [Fact]
    public void The_other_side_finds_its_key()
    {
        var spec = Specs(Page("""{"name":"author"},{"name":"editor","target":"author"}"""), Author("""{"name":"pages","kind":"has_many"},{"name":"edited","kind":"has_many","target":"page","foreign_key":"editor_id"}"""));
        Assert.Equal(["author_id", "editor_id"], spec.Domains[1].Inverses.Select(inverse => inverse.Key!.Snake));
    }

    [Theory]
    [InlineData("has_many", false)]
    [InlineData("has_one", true)]
    public void The_other_side_alone_makes_the_key(string kind, bool isUnique)
    {
        var spec = Specs(Author($$"""{"name":"page","kind":"{{kind}}","on_delete":"cascade"}"""), Page());
        var made = Assert.Single(spec.Domains[1].Relations);
        Assert.Equal(("author", "author_id", isUnique, OnDelete.Cascade), (made.Name.ToString(), made.Key.Snake, made.Unique, made.OnDelete));
    }

    [Fact]
    public void Two_sides_of_free_links_share_one_table()
    {
        var spec = Migrated(Page("""{"name":"authors","kind":"many_to_many"}"""), Author("""{"name":"pages","kind":"many_to_many"}"""));
        Assert.All(spec.Domains, domain => Assert.Equal("page_authors", domain.Links[0].JoinTable!.Snake));
        Assert.Equal(["0001_create_pages", "0002_create_authors", "0003_create_page_authors"], spec.Migrations.Select(migration => migration.Id));
    }

    [Fact]
    public void A_circle_gets_its_last_key_later()
    {
        var spec = Migrated(Page("""{"name":"author","required":true}"""), Author("""{"name":"favourite","target":"page"}"""));
        Assert.Equal(["0001_create_authors", "0002_create_pages", "0003_link_authors_favourite"], spec.Migrations.Select(migration => migration.Id));
    }

    [Theory]
    [InlineData("""{"name":"author","required":true}""", """{"name":"page","required":true}""")]
    [InlineData("""{"name":"author","required":true}""", """{"name":"pages","kind":"many_to_many","required":true}""")]
    public void A_circle_that_no_first_record_could_enter_is_refused(string page, string author)
    {
        var problems = Reading.Domains($"{Page(page)},{Author(author)}").Problems;
        Assert.Equal(2, problems.Length);
        Assert.All(problems, problem => Assert.Equal(ProblemCodes.RelationCycle, problem.Code));
    }

    [Theory]
    [InlineData("""{"name":"author","kind":"has_one","required":true}""", "required")]
    [InlineData("""{"name":"author","kind":"has_many","unique":true}""", "unique")]
    [InlineData("""{"name":"author","kind":"many_to_many","references":"code"}""", "references")]
    [InlineData("""{"name":"author","kind":"many_to_many","foreign_key":"x_id"}""", "foreign_key")]
    [InlineData("""{"name":"author","join_table":"x"}""", "join_table")]
    [InlineData("""{"name":"author","kind":"has_many","help":"x"}""", "help")]
    [InlineData("""{"name":"author","kind":"has_many","in_list":true}""", "in_list")]
    public void An_option_that_means_nothing_for_a_kind_is_refused(string relation, string property) =>
        Refused(relation, ProblemCodes.FieldOptionUnfit, property);

    [Theory]
    [InlineData("""{"name":"author","required":true,"on_delete":"set_null"}""", ProblemCodes.FieldContradiction, "on_delete")]
    [InlineData("""{"name":"author","kind":"many_to_many","on_delete":"set_null"}""", ProblemCodes.FieldContradiction, "on_delete")]
    [InlineData("""{"name":"author","preload":false}""", ProblemCodes.FieldContradiction, "preload")]
    [InlineData("""{"name":"author","foreign_key":"id"}""", ProblemCodes.NameReserved, "foreign_key")]
    [InlineData("""{"name":"author","references":"name"}""", ProblemCodes.ValueInvalid, "references")]
    [InlineData("""{"name":"author","display_field":"born"}""", ProblemCodes.ValueInvalid, "display_field")]
    [InlineData("""{"name":"others","kind":"has_one","target":"page"}""", ProblemCodes.FieldOptionUnfit, "kind")]
    [InlineData("""{"name":"authors","kind":"many_to_many","join_table":"authors"}""", ProblemCodes.NameTaken, "join_table")]
    [InlineData("""{"name":"authors","kind":"many_to_many","join_table":"users"}""", ProblemCodes.NameReserved, "join_table")]
    public void What_cannot_be_is_refused_where_it_stands(string relation, string code, string property) => Refused(relation, code, property);

    [Fact]
    public void What_was_decided_is_read_back_the_same()
    {
        var spec = Specs(
            Page("""{"name":"author","foreign_key":"writer_ref","references":"code","on_delete":"cascade","preload":true,"in_list":false},{"name":"authors","kind":"many_to_many","join_table":"bylines","required":true,"in_list":true}"""),
            Author("""{"name":"pages","kind":"has_many","preload":true},{"name":"bylines","kind":"many_to_many","target":"page","join_table":"bylines","on_delete":"restrict"}"""));
        var again = Reading.Project(System.Text.Encoding.UTF8.GetString(ProjectDocumentWriter.Write(spec).Span)).Value;
        Assert.Equal(ProjectDocumentWriter.Write(spec).ToArray(), ProjectDocumentWriter.Write(again).ToArray());
    }

    private static void Refused(string relation, string code, string property)
    {
        var problem = Assert.Single(Reading.Domains($"{Page(relation)},{Author()}").Problems);
        Assert.Equal((code, $"$.domains[0].relations[0].{property}"), (problem.Code, problem.Path));
        Assert.NotEmpty(problem.Hint);
    }

    private static ProjectSpec Specs(params ImmutableArray<string> domains) => Reading.Domains(string.Join(',', domains)).Value;

    private static ProjectSpec Migrated(params ImmutableArray<string> domains) => new GoStack().Migrate(null, null, Specs(domains)).Value.Spec;

    private static string Page(string relations = "") =>
        $$"""{"name":"page","fields":[{"name":"title","type":"string"}],"relations":[{{relations}}]}""";

    private static string Author(string relations = "") =>
        $$"""{"name":"author","fields":[{"name":"name","type":"string","required":true},{{Code}},{"name":"born","type":"date"}],"relations":[{{relations}}]}""";
}
