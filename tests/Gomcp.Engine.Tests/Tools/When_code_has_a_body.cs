using Gomcp.Engine.Problems;
using Gomcp.Engine.Tools.Common;

namespace Gomcp.Engine.Tests.Tools;

/// <summary>Methods, routes and services whose statements come with the request.</summary>
public sealed class When_code_has_a_body : IAsyncLifetime
{
    private const string CountAll = """{"layer":"repository","name":"CountAll","parameters":"ctx context.Context","returns":"(int64, error)","body":"return gorm.G[models.Tag](r.db).Count(ctx, \"*\")"}""";
    private const string Shout = """{"name":"Shout","parameters":"word string","returns":"string","body":"return strings.ToUpper(word)"}""";
    private const string Archive = """{"method":"POST","path":"/{id}/archive","name":"archive","doc":"Says that it is done.","body":"w.WriteHeader(http.StatusNoContent)"}""";
    private const string Checkout = """{"name":"checkout","over":["category","products"],"methods":[{"name":"Both","parameters":"ctx context.Context","returns":"error","body":"_, err := s.products.Get(ctx, 1)\nreturn err"}]}""";

    private Workbench bench = null!;

    public async ValueTask InitializeAsync() => bench = await Workbench.WithShopAsync();

    public ValueTask DisposeAsync()
    {
        bench.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task It_stands_in_a_file_of_its_layer_with_its_imports()
    {
        await bench.ApplyAsync("scaffold_domain", Tag($"\"methods\":[{CountAll},{Shout}],\"endpoints\":[{Archive}]"));
        var repository = bench.Read("internal/tag/repository_extra.go");
        Assert.Contains("func (r *Repository) CountAll(ctx context.Context) (int64, error) {\n\treturn gorm.G[models.Tag](r.db).Count(ctx, \"*\")\n}\n", repository, StringComparison.Ordinal);
        Assert.Contains("import (\n\t\"context\"\n\n\t\"gorm.io/gorm\"\n\n\t\"example.com/shop/internal/models\"\n)\n", repository, StringComparison.Ordinal);
        Assert.Contains("func (s *Service) Shout(word string) string {", bench.Read("internal/tag/service_extra.go"), StringComparison.Ordinal);
        Assert.Contains("// archive says that it is done.\nfunc (h *Handler) archive(", bench.Read("internal/tag/handler_extra.go"), StringComparison.Ordinal);
        Assert.Contains("r.Post(\"/{id}/archive\", h.archive)", bench.Read("internal/tag/handler.go"), StringComparison.Ordinal);
        Assert.True(bench.Has("internal/tag/handler_extra_test.go"));
        Assert.Contains("{\"POST\", \"/tags/{id}/archive\"}: true,", bench.Read("internal/app/app_test.go"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Leaving_it_out_keeps_it_and_its_name_replaces_it()
    {
        await bench.ApplyAsync("scaffold_domain", Tag($"\"methods\":[{CountAll},{Shout}],\"endpoints\":[{Archive}]"));
        Assert.Equal(ResultStatus.Unchanged, (await bench.CallAsync("scaffold_domain", Workbench.Tag)).Status);
        Assert.Equal(ResultStatus.Unchanged, (await bench.CallAsync("scaffold_domain", Tag($"\"methods\":[{Shout}]"))).Status);
        await bench.ApplyAsync("scaffold_domain", Tag($"\"methods\":[{Shout.Replace("ToUpper", "ToLower", StringComparison.Ordinal)}]"));
        Assert.Contains("strings.ToLower(word)", bench.Read("internal/tag/service_extra.go"), StringComparison.Ordinal);
        Assert.True(bench.Has("internal/tag/repository_extra.go"));
    }

    [Fact]
    public async Task It_goes_when_that_is_said_and_comes_back()
    {
        await bench.ApplyAsync("scaffold_domain", Tag($"\"methods\":[{CountAll},{Shout}],\"endpoints\":[{Archive}]"));
        var whole = bench.Read("internal/tag/service_extra.go");
        await bench.ApplyAsync("scaffold_domain", Tag("\"remove\":[\"Shout\",\"archive\"]"));
        Assert.False(bench.Has("internal/tag/service_extra.go"));
        Assert.False(bench.Has("internal/tag/handler_extra.go"));
        Assert.True(bench.Has("internal/tag/repository_extra.go"));
        await bench.ApplyAsync("undo", Workbench.Undo);
        Assert.Equal(whole, bench.Read("internal/tag/service_extra.go"));
    }

    [Fact]
    public async Task An_edit_by_hand_stays()
    {
        await bench.ApplyAsync("scaffold_domain", Tag($"\"methods\":[{Shout}]"));
        bench.Append("internal/tag/service_extra.go", "\n// Whisper is written by hand.\nfunc (s *Service) Whisper() string {\n\treturn \"\"\n}\n");
        await bench.ApplyAsync("scaffold_domain", Tag($"\"methods\":[{Shout.Replace("ToUpper", "ToLower", StringComparison.Ordinal)}]"));
        var source = bench.Read("internal/tag/service_extra.go");
        Assert.Contains("strings.ToLower(word)", source, StringComparison.Ordinal);
        Assert.Contains("Whisper", source, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("model", "\"methods\":[{\"layer\":\"repository\",\"name\":\"A\",\"body\":\"_ = 1\"}]", "$.methods")]
    [InlineData("repository", "\"methods\":[{\"name\":\"A\",\"body\":\"_ = 1\"}]", "$.methods")]
    [InlineData("service", "\"endpoints\":[{\"method\":\"GET\",\"path\":\"/a\",\"name\":\"a\",\"body\":\"_ = 1\"}]", "$.endpoints")]
    public async Task Its_layer_has_to_be_there(string layer, string code, string path)
    {
        var problem = Assert.Single((await bench.CallAsync("scaffold_domain", Tag($"\"layers\":[\"{layer}\"],{code}"))).Problems!);
        Assert.Equal((ProblemCodes.LayerUnfit, path), (problem.Code, problem.Path));
    }

    [Fact]
    public async Task A_layer_does_not_go_while_code_stands_in_it()
    {
        await bench.ApplyAsync("scaffold_domain", Tag($"\"methods\":[{Shout}]"));
        var problem = Assert.Single((await bench.CallAsync("scaffold_domain", Tag("\"layers\":[\"repository\"]"))).Problems!);
        Assert.Equal(ProblemCodes.LayerUnfit, problem.Code);
        await bench.ApplyAsync("scaffold_domain", Tag("\"layers\":[\"repository\"],\"remove\":[\"Shout\"]"));
    }

    [Fact]
    public async Task A_service_has_repositories_of_several_domains()
    {
        await bench.ApplyAsync("apply_spec", Spec(Checkout));
        Assert.Contains("func NewService(categories *category.Repository, products *product.Repository) *Service {", bench.Read("internal/checkout/service.go"), StringComparison.Ordinal);
        Assert.Contains("checkoutService := checkout.NewService(categoryRepository, productRepository)", bench.Read("internal/app/app.go"), StringComparison.Ordinal);
        Assert.Contains("checkout *checkout.Service", bench.Read("internal/app/routes.go"), StringComparison.Ordinal);
        Assert.True(bench.Has("internal/checkout/service_test.go"));
        Assert.Equal(ResultStatus.Unchanged, (await bench.CallAsync("apply_spec", Spec(Checkout))).Status);
        Assert.Contains("checkout: Both() (service over category, product)", (await bench.AnswerAsync("describe_project", """{"project_dir":"shop"}""")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_service_is_taken_back_or_dropped()
    {
        await bench.ApplyAsync("apply_spec", Spec(Checkout));
        await bench.ApplyAsync("undo", Workbench.Undo);
        Assert.False(bench.Has("internal/checkout/service.go"));
        await bench.ApplyAsync("apply_spec", Spec(Checkout));
        await bench.ApplyAsync("apply_spec", """{"project_dir":"shop","generate":false,"spec":{"remove":["checkout"]}}""");
        Assert.False(bench.Has("internal/checkout/service.go"));
        Assert.DoesNotContain("services", bench.Read("gomcp.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_service_follows_a_domain_that_is_renamed()
    {
        await bench.ApplyAsync("apply_spec", Spec(Checkout.Replace("s.products.Get(ctx, 1)", "s.categories.Get(ctx, 1)", StringComparison.Ordinal)));
        await bench.ApplyAsync("scaffold_domain", """
            {"project_dir":"shop","generate":false,"name":"article","was":"product",
             "fields":[{"name":"name","type":"string","required":true},{"name":"price","type":"decimal","required":true,"min":0},{"name":"featured","type":"bool"}],
             "relations":[{"name":"category","required":true}]}
            """);
        Assert.Contains("articles   *article.Repository", bench.Read("internal/checkout/service.go"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[\"nobody\"]", "checkout", ProblemCodes.DomainUnknown, "$.spec.services[0].over[0]")]
    [InlineData("[\"category\"]", "product", ProblemCodes.NameTaken, "$.spec.services[0].name")]
    [InlineData("[\"category\"]", "errors", ProblemCodes.NameReserved, "$.spec.services[0].name")]
    public async Task A_service_that_cannot_be_is_refused(string over, string name, string code, string path)
    {
        var json = $$"""{"name":"{{name}}","over":{{over}},"methods":[{"name":"Run","body":"_ = 1"}]}""";
        var problem = Assert.Single((await bench.CallAsync("apply_spec", Spec(json))).Problems!);
        Assert.Equal((code, path), (problem.Code, problem.Path));
    }

    [Fact]
    public async Task A_service_needs_a_repository()
    {
        await bench.ApplyAsync("scaffold_domain", Tag("\"layers\":[\"model\"]"));
        var result = await bench.CallAsync("apply_spec", Spec("""{"name":"checkout","over":["tag"],"methods":[{"name":"Run","body":"_ = 1"}]}"""));
        Assert.Equal(ProblemCodes.LayerUnfit, Assert.Single(result.Problems!).Code);
    }

    [Fact]
    public async Task A_domain_that_a_service_needs_stays()
    {
        await bench.ApplyAsync("apply_spec", Spec(Checkout));
        var result = await bench.CallAsync("apply_spec", """{"project_dir":"shop","generate":false,"spec":{"remove":["product"]}}""");
        Assert.Equal(ProblemCodes.DomainUnknown, Assert.Single(result.Problems!).Code);
    }

    private static string Tag(string property) => Workbench.TagWith(property);

    private static string Spec(string service) => $$$"""{"project_dir":"shop","generate":false,"spec":{"services":[{{{service}}}]}}""";
}
