using System.Text.Json;
using Gomcp.Commands.Shorthand;
using Gomcp.Engine.Specs;
using Gomcp.Engine.Specs.Documents;

namespace Gomcp.Tests.Shorthand;

public sealed class When_a_field_is_written_short
{
    [Fact]
    public void Name_and_type_are_enough() => Assert.Equal(new FieldDocument("name", "string"), Field("name:string"));

    [Theory]
    [InlineData("name:string!")]
    [InlineData("name:string:required")]
    [InlineData("name:string:required=true")]
    public void It_can_be_required(string text) => Assert.Equal(new FieldDocument("name", "string", Required: true), Field(text));

    [Fact]
    public void Flags_stand_alone_or_say_true_or_false() => Assert.Equal(
        new FieldDocument("a", "string", Unique: true, Index: true, Searchable: true, Sortable: false, Filterable: true, InList: false),
        Field("a:string:unique:index=true:searchable:sortable=false:filterable:in_list=false"));

    [Fact]
    public void An_input_is_named() =>
        Assert.Equal(new FieldDocument("stars", "int", Min: 1, Max: 5, FormType: FormType.Rating), Field("stars:int:min=1:max=5:form_type=rating"));

    [Fact]
    public void Gos_list_of_texts_is_a_type() => Assert.Equal(new FieldDocument("labels", "[]string"), Field("labels:[]string"));

    [Fact]
    public void Numbers_have_limits() =>
        Assert.Equal(new FieldDocument("price", "decimal", Min: -1.5m, Max: 1000m), Field("price:decimal:min=-1.5:max=1000"));

    [Fact]
    public void Days_have_limits() =>
        Assert.Equal(new FieldDocument("due", "date", Min: new FieldLimit(null, "2026-03-31")), Field("due:date:min=2026-03-31"));

    [Fact]
    public void Texts_have_limits_and_words_for_people() => Assert.Equal(
        new FieldDocument("sku", "string", MinLength: 2, MaxLength: 40, Pattern: @"[A-Z]\d{3,5}", Label: "SKU", Help: "Printed, always"),
        Field(@"sku:string:min_length=2:max_length=40:pattern=[A-Z]\d{3,5}:label=SKU:help=Printed, always"));

    [Theory]
    [InlineData("status:enum=draft,live")]
    [InlineData("status:enum:options=draft,live")]
    public void An_enum_has_its_words(string text) => Assert.Equal(["draft", "live"], Field(text).Options);

    [Fact]
    public void An_enum_can_be_required_and_have_a_default()
    {
        var field = Field("status:enum!=draft,\"on, hold\":default=draft");

        Assert.True(field.Required);
        Assert.Equal(["draft", "on, hold"], field.Options);
        Assert.Equal("draft", field.Default!.Value.GetString());
    }

    [Theory]
    [InlineData("a:int:default=5", JsonValueKind.Number)]
    [InlineData("a:decimal:default=5.50", JsonValueKind.Number)]
    [InlineData("a:*int32:default=5", JsonValueKind.Number)]
    [InlineData("a:bool:default=true", JsonValueKind.True)]
    [InlineData("a:bool:default=false", JsonValueKind.False)]
    [InlineData("a:string:default=5", JsonValueKind.String)]
    [InlineData("a:date:default=2026-03-31", JsonValueKind.String)]
    public void A_default_has_the_fields_own_JSON_type(string text, JsonValueKind kind) => Assert.Equal(kind, Field(text).Default!.Value.ValueKind);

    [Theory]
    [InlineData("a:string:label=\"Price: net, in \\\"euro\\\"\"", "Price: net, in \"euro\"")]
    [InlineData("a:string:label=Price\\: net", "Price: net")]
    [InlineData("a:string:label=a=b", "a=b")]
    [InlineData("a:string:label=\"\\\\d\"", "\\d")]
    [InlineData("a:string:label=one\" : \"two", "one : two")]
    public void Quotes_and_backslashes_keep_what_has_a_meaning_here(string text, string label) => Assert.Equal(label, Field(text).Label);

    [Fact]
    public void Go_names_of_types_are_handed_on() => Assert.Equal("time.Time", Field("a:time.Time").Type);

    [Fact]
    public void A_relation_is_one() => Assert.Equal(new RelationDocument("category"), Relation("category:belongs_to"));

    [Fact]
    public void A_relation_has_options_of_its_own() => Assert.Equal(
        new RelationDocument("author", Target: "user", Required: true, OnDelete: OnDelete.Cascade, Label: "Written by", Help: "One", InList: false),
        Relation("author:belongs_to!:target=user:on_delete=cascade:label=Written by:help=One:in_list=false"));

    [Fact]
    public void On_delete_can_be_each_of_the_three()
    {
        Assert.Equal(OnDelete.Restrict, Relation("a:belongs_to:on_delete=restrict").OnDelete);
        Assert.Equal(OnDelete.SetNull, Relation("a:belongs_to:on_delete=set_null").OnDelete);
    }

    private static FieldDocument Field(string text) => Assert.Single(DomainArguments.Read([text]).Value).Field!;

    private static RelationDocument Relation(string text) => Assert.Single(DomainArguments.Read([text]).Value).Relation!;
}
