using Gomcp.Engine.Merging;

namespace Gomcp.Engine.Tests.Merging;

/// <summary>The constructs of generated code, as gofmt lays them out; each is collapsed first and must come back.</summary>
public sealed class When_Go_columns_are_aligned
{
    [Theory]
    [InlineData("Fields with tags and comments", """
        type Product struct {
        	ID        uint64    `gorm:"primaryKey"`
        	CreatedAt time.Time `gorm:"precision:6;not null"`

        	Name          string          `gorm:"size:200;not null"` // shown
        	Price, Before decimal.Decimal `gorm:"not null"`          // in cents
        	AvailableFrom *Date
        	Category      *Category // belongs to
        	sync.Mutex
        }
        """)]
    [InlineData("One field has blanks", """
        type Service struct {
        	repository *Repository // only one
        }
        """)]
    [InlineData("A comment line ends the columns", """
        type T struct {
        	A int
        	// B is longer.
        	Longer string
        	C      int
        }
        """)]
    [InlineData("A field of several lines ends the columns", """
        type T struct {
        	A int
        	B struct {
        		Inner  int
        		Second string
        	}
        	Longer string
        }
        """)]
    [InlineData("Constants with and without types", """
        const (
        	StatusDraft   Status = iota // the first
        	StatusLive                  // the second
        	StatusSoldOut               // the third
        )
        """)]
    [InlineData("Values move into the column of types where there are none", """
        var (
        	ErrNotFound = errors.New("not found")
        	ErrTaken    = errors.New("taken")
        	limit       int
        	x, y        = 1, 2 // two
        )
        """)]
    [InlineData("Types of a group", """
        type (
        	ID     uint64
        	Name   = string
        	Lookup map[string]int
        )
        """)]
    [InlineData("Pairs", """
        var nameField = form.Field{
        	Name:      "name",
        	Label:     "Name",
        	MaxLength: 200, // runes
        	Choices: form.Choices{
        		{Value: "draft", Label: "Draft"},
        	},
        	Required: true,
        }
        """)]
    [InlineData("Keys of very different size are not aligned", """
        var rules = map[string]int{
        	"a": 1,
        	"chk_products_a_very_long_name_of_a_constraint_that_no_one_reads": 2,
        	"b": 3,
        }
        """)]
    [InlineData("Pairs on one line and one pair alone", """
        var a = T{A: 1, LongName: 2}
        var b = T{
        	A: 1,
        }
        """)]
    [InlineData("Comments behind statements", """
        func f() {
        	a := 1      // one
        	longer := 2 // two
        	if a == 1 { // a block ends it
        		g() // alone
        	}
        	switch a {
        	case 1: // first
        		g() // call
        	default: // second
        	}
        }
        """)]
    [InlineData("Bodies on one line", """
        func (b byName) Len() int           { return len(b) }
        func (b byName) Swap(i, j int)      { b[i], b[j] = b[j], b[i] }
        func (b byName) Less(i, j int) bool { return b[i] < b[j] }
        """)]
    [InlineData("Methods of an interface", """
        type Store interface {
        	Get(ctx context.Context, id uint64) (models.Product, error) // one
        	Delete(id uint64) error                                     // gone
        }
        """)]
    [InlineData("Cases of a table test", """
        var tests = []struct {
        	name string
        	want int
        }{
        	{name: "short", want: 1},
        	{name: "a longer one", want: 20},
        }
        """)]
    [InlineData("Texts of several lines", """"
        var queries = map[string]string{
        	"a": `select *
        from  b`, // untouched
        	"long": "x",
        }
        """")]
    [InlineData("Arguments with comments", """
        func f() {
        	g(
        		1,   // first
        		"a", // second
        		func() int { return 1 },
        	)
        }
        """)]
    [InlineData("Wide letters count once", """
        var greetings = T{
        	Ä:     "größer", // uml
        	Hello: "日本",     // cjk
        }
        """)]
    public void They_are_as_gofmt_has_them(string construct, string source)
    {
        Assert.NotEmpty(construct);
        var file = "package p\n\n" + source.ReplaceLineEndings("\n") + "\n";
        Assert.Equal(file, GoAlignment.Align(GoColumnsLost.In(file)));
        Assert.Equal(file, GoAlignment.Align(file));
    }

    [Fact]
    public void Line_ends_and_byte_order_mark_stay() =>
        Assert.Equal("\uFEFFpackage p\r\n\r\nvar (\r\n\ta   = 1\r\n\tbcd = 2\r\n)", GoAlignment.Align("\uFEFFpackage p\r\n\r\nvar (\r\n\ta = 1\r\n\tbcd = 2\r\n)"));

    [Fact]
    public void What_is_no_Go_keeps_its_words() =>
        Assert.Equal("}} struct { a b ( \"x", GoAlignment.Align("}} struct {   a   b (  \"x"));

    [Fact]
    public void Only_what_is_Go_is_aligned_in_templ() =>
        Assert.Equal(
            "package p\n\ntype view struct {\n\tID    int\n\tTitle string\n}\n\ntempl row(v view) {\n\t<td   class=\"a\">{ v.ID }</td>\n}\n\nvar (\n\ta   = 1\n\tbcd = 2\n)\n",
            GoAlignment.AlignTempl("package p\n\ntype view struct {\n\tID int\n\tTitle string\n}\n\ntempl row(v view) {\n\t<td   class=\"a\">{ v.ID }</td>\n}\n\nvar (\n\ta = 1\n\tbcd = 2\n)\n"));

    [Fact]
    public void Nothing_stays_nothing() => Assert.Equal("", GoAlignment.Align(""));
}
