using System.Text.RegularExpressions;
using CsCheck;
using Gomcp.Engine.Problems;
using Gomcp.Engine.Specs;
using Gomcp.Engine.Specs.Building;
using Gomcp.Engine.Specs.Naming;

namespace Gomcp.Engine.Tests.Specs;

public sealed class When_a_name_is_read
{
    [Theory]
    [InlineData("OrderItem")]
    [InlineData("orderItem")]
    [InlineData("order_item")]
    [InlineData("order-item")]
    [InlineData("order item")]
    [InlineData("ORDER_ITEM")]
    [InlineData("  Order   Item ")]
    [InlineData("__order__item__")]
    public void Every_spelling_is_one_name(string text) => Assert.Equal("order_item", NameWords.TryParse(text)?.Snake);

    [Theory]
    [InlineData("OrderItem", "OrderItem", "orderItem", "order-item", "orderitem", "Order item")]
    [InlineData("HTTPServer", "HTTPServer", "httpServer", "http-server", "httpserver", "HTTP server")]
    [InlineData("UserID", "UserID", "userID", "user-id", "userid", "User ID")]
    [InlineData("UserIDs", "UserIDs", "userIDs", "user-ids", "userids", "User IDs")]
    [InlineData("url", "URL", "url", "url", "url", "URL")]
    [InlineData("unit price 2", "UnitPrice2", "unitPrice2", "unit-price-2", "unitprice2", "Unit price 2")]
    public void Each_form_is_spelt_as_its_readers_expect(string text, string pascal, string camel, string kebab, string flat, string sentence)
    {
        var words = NameWords.TryParse(text)!;
        Assert.Equal((pascal, camel, kebab, flat, sentence), (words.Pascal, words.Camel, words.Kebab, words.Flat, words.Sentence));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("_")]
    [InlineData("1st")]
    [InlineData("naïve")]
    [InlineData("a.b")]
    [InlineData("a/b")]
    [InlineData("a\nb")]
    [InlineData("商品")]
    [InlineData("🐙")]
    [InlineData("a;drop table b")]
    public void What_has_no_identifier_in_it_is_refused(string text)
    {
        Assert.Null(NameWords.TryParse(text));
        var problems = new ProblemList();
        Assert.Null(new NameReader(problems).Domain(text, "$.name"));
        Assert.Null(new NameReader(problems).Field(text, "$.fields[0].name"));
        Assert.All(problems.ToImmutable(), problem => Assert.Equal(ProblemCodes.NameInvalid, problem.Code));
        Assert.Equal(["$.name", "$.fields[0].name"], problems.ToImmutable().Select(problem => problem.Path));
    }

    [Fact]
    public void Any_text_is_an_identifier_in_every_form_or_a_problem_with_a_code_and_a_hint() =>
        Gen.OneOf(Gen.String, Gen.String[Gen.Char["aBc09_- é\n"], 0, 80], Gen.String[Gen.Char.AlphaNumeric, 0, 20]).Sample(
            text =>
            {
                var problems = new ProblemList();
                if (new NameReader(problems).Domain(text, "$.name") is { } domain)
                {
                    Assert.False(problems.Any);
                    AssertIdentifiers(domain.Singular);
                    AssertIdentifiers(domain.Plural);
                    Assert.True(domain.Plural.Snake.Length <= DomainName.MaxLength);
                }
                else
                {
                    AssertTold(Assert.Single(problems.ToImmutable()), "$.name");
                }

                var others = new ProblemList();
                if (new NameReader(others).Field(text, "$.f") is { } field)
                    AssertIdentifiers(field.Words);
                else
                    AssertTold(Assert.Single(others.ToImmutable()), "$.f");
            },
            iter: 5_000);

    private static void AssertTold(Problem problem, string path)
    {
        Assert.Contains(problem.Code, new[] { ProblemCodes.NameInvalid, ProblemCodes.NameReserved });
        Assert.Equal(path, problem.Path);
        Assert.NotEmpty(problem.Message);
        Assert.NotEmpty(problem.Hint);
    }

    private static void AssertIdentifiers(NameWords words)
    {
        Assert.Matches(new Regex("^[A-Z][A-Za-z0-9]*$"), words.Pascal);
        Assert.Matches(new Regex("^[a-z][A-Za-z0-9]*$"), words.Camel);
        Assert.Matches(new Regex("^[a-z][a-z0-9]*$"), words.Flat);
        Assert.Matches(new Regex("^[a-z][a-z0-9]*(_[a-z0-9]+)*$"), words.Snake);
        Assert.Matches(new Regex("^[a-z][a-z0-9]*(-[a-z0-9]+)*$"), words.Kebab);
        Assert.Equal(words, NameWords.TryParse(words.Snake));
    }
}
