using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Gomcp.Templates.Tests.Generation;

public class When_something_else_changes
{
    private const string Header = "[[- /*gotype: Shop.Model*/ -]]\n";

    [Fact]
    public void An_edit_in_unrelated_code_emits_nothing_anew()
    {
        var compilation = TemplateCompilation.Compilation();
        var driver = TemplateCompilation.Driver(("a.tmpl", Header + "[[ .Name ]]")).RunGenerators(compilation, TestContext.Current.CancellationToken);
        driver = driver.RunGenerators(
            compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class Unrelated;", cancellationToken: TestContext.Current.CancellationToken)),
            TestContext.Current.CancellationToken);
        Assert.All(Reasons(driver, "Parsed"), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.All(Reasons(driver, "Types"), reason => Assert.Equal(IncrementalStepRunReason.Unchanged, reason));
        Assert.All(OutputReasons(driver), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void An_edit_in_one_template_leaves_the_others()
    {
        var compilation = TemplateCompilation.Compilation();
        var (first, second) = (new InMemoryTemplate("a.tmpl", Header + "[[ .Name ]]"), new InMemoryTemplate("b.tmpl", Header + "b"));
        var driver = TemplateCompilation.Driver().AddAdditionalTexts([first, second]).RunGenerators(compilation, TestContext.Current.CancellationToken);
        driver = driver.ReplaceAdditionalText(second, new InMemoryTemplate("b.tmpl", Header + "B")).RunGenerators(compilation, TestContext.Current.CancellationToken);
        Assert.Equal([IncrementalStepRunReason.Cached, IncrementalStepRunReason.Modified], Reasons(driver, "Parsed"));
        Assert.Equal([IncrementalStepRunReason.Unchanged], Reasons(driver, "Index"));
        Assert.Single(OutputReasons(driver), reason => reason == IncrementalStepRunReason.Modified);
    }

    private static List<IncrementalStepRunReason> Reasons(GeneratorDriver driver, string step)
    {
        var reasons = driver.GetRunResult().Results.Single().TrackedSteps[step].SelectMany(s => s.Outputs).Select(o => o.Reason).ToList();
        Assert.NotEmpty(reasons);
        return reasons;
    }

    private static List<IncrementalStepRunReason> OutputReasons(GeneratorDriver driver)
    {
        var reasons = driver.GetRunResult().Results.Single().TrackedOutputSteps.Values.SelectMany(s => s).SelectMany(s => s.Outputs).Select(o => o.Reason).ToList();
        Assert.NotEmpty(reasons);
        return reasons;
    }
}
