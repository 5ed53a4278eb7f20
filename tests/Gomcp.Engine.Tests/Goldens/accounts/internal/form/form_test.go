package form

import (
	"context"
	"maps"
	"net/url"
	"strings"
	"testing"
	"time"

	"example.com/accounts/internal/database"
	"example.com/accounts/internal/models"
	"example.com/accounts/internal/texts"
	"example.com/accounts/internal/texts/textstest"
	"example.com/accounts/internal/web/ui"
)

// parse reads one entry with a method of Parser.
func parse[T any](ctx context.Context, f Field, typed string, method func(*Parser, Field) T) (T, string) {
	f.Name = "x"
	if f.Label == "" {
		f.Label = "Price"
	}
	p := NewParser(ctx, Clean(url.Values{"x": {typed}}))
	value := method(p, f)
	return value, p.Errors.Of("x")
}

func TestDecimal(t *testing.T) {
	ctx := textstest.Context(t)
	for typed, want := range map[string]string{
		"24.5":              "24.50",
		" 0 ":               "0.00",
		"-3.10":             "-3.10",
		".5":                "0.50",
		"5.":                "5.00",
		"+7":                "7.00",
		"1.500":             "1.50",
		"9999999999999.99":  "9999999999999.99",
		"-9999999999999.99": "-9999999999999.99",
	} {
		got, problem := parse(ctx, Field{Kind: Decimal}, typed, (*Parser).Decimal)
		if problem != "" || FromDecimal(got) != want {
			t.Errorf("%q gave %s, %q", typed, got, problem)
		}
	}
	for _, typed := range []string{"x", "1,50", "1e3", "NaN", "Inf", "0x10", "1.005", "10000000000000", "--1", ".", "1 000", strings.Repeat("9", 50)} {
		if got, problem := parse(ctx, Field{Kind: Decimal}, typed, (*Parser).Decimal); problem == "" {
			t.Errorf("%q was taken as %s", typed, got)
		}
	}
}

func TestNumbers(t *testing.T) {
	ctx := textstest.Context(t)
	limited := Field{Min: "-5", Max: "10"}
	for typed, ok := range map[string]bool{
		"10": true, "-5": true, "+3": true, "007": true, "11": false, "-6": false, "1.0": false, "1e1": false, "": true, "９": false, "1_0": false,
	} {
		if _, problem := parse(ctx, limited, typed, (*Parser).Int); (problem == "") != ok {
			t.Errorf("Int %q: %q", typed, problem)
		}
	}
	for typed, ok := range map[string]bool{
		"2147483647": true, "2147483648": false, "-2147483648": true, "-2147483649": false,
	} {
		if _, problem := parse(ctx, Field{}, typed, (*Parser).Int); (problem == "") != ok {
			t.Errorf("Int %q: %q", typed, problem)
		}
	}
	for typed, ok := range map[string]bool{
		"9223372036854775807": true, "9223372036854775808": false, "-1": false, "0": true,
	} {
		if _, problem := parse(ctx, Field{}, typed, (*Parser).Uint); (problem == "") != ok {
			t.Errorf("Uint %q: %q", typed, problem)
		}
	}
	for typed, ok := range map[string]bool{
		"2.5": true, "-5": true, "1e0": true, "NaN": false, "inf": false, "1e400": false, "10.1": false, "x": false,
	} {
		if _, problem := parse(ctx, limited, typed, (*Parser).Float); (problem == "") != ok {
			t.Errorf("Float %q: %q", typed, problem)
		}
	}
}

func TestTexts(t *testing.T) {
	ctx := textstest.Context(t)
	for name, test := range map[string]struct {
		method func(*Parser, Field) string
		field  Field
		ok     []string
		bad    []string
	}{
		"string": {(*Parser).String, Field{MinLength: 2, MaxLength: 3}, []string{"", "ab", "éé€", "  ab  "}, []string{"a", "abcd", "a\nb", "a\x00b", "a\xffb"}},
		"text":   {(*Parser).Text, Field{Kind: Text}, []string{"a\r\nb", "tab\tis fine"}, []string{"a\x00b", strings.Repeat("x", 10001)}},
		"whole":  {(*Parser).String, Field{Pattern: Whole("a|ab")}, []string{"a", "ab"}, []string{"abc", "ba", "xab"}},
		"email":  {(*Parser).Email, Field{Kind: Email}, []string{"A.b+c@Example.com", "a@b"}, []string{"a", "a@", "@b", "a b@c.d", "a@b..c", "Ann <a@b.c>"}},
		"url":    {(*Parser).URL, Field{Kind: URL}, []string{"https://example.com/a?b=c#d", "http://[::1]:80/"}, []string{"example.com", "ftp://a.b", "https://", "javascript:alert(1)", "https://a b", "http:a", "https://a/\"onclick"}},
		"phone":  {(*Parser).Phone, Field{Kind: Phone}, []string{"+44 20 7946 0018", "(020) 79.46-00/18"}, []string{"1234", "1234567890123456", "call me", "12+345"}},
		"slug":   {(*Parser).Slug, Field{Kind: Slug}, []string{"a", "a-b-2", "Upper-Case"}, []string{"-a", "a-", "a--b", "a b", "é"}},
	} {
		t.Run(name, func(t *testing.T) {
			for _, typed := range test.ok {
				if _, problem := parse(ctx, test.field, typed, test.method); problem != "" {
					t.Errorf("%q was refused: %s", typed, problem)
				}
			}
			for _, typed := range test.bad {
				if _, problem := parse(ctx, test.field, typed, test.method); problem == "" {
					t.Errorf("%q was taken", typed)
				}
			}
		})
	}
	if got, _ := parse(ctx, Field{Kind: Email}, "Ann@Example.COM", (*Parser).Email); got != "ann@example.com" {
		t.Errorf("e-mail stored as %q", got)
	}
	if got, _ := parse(ctx, Field{Kind: Text}, "a\r\nb\rc", (*Parser).Text); got != "a\nb\nc" {
		t.Errorf("line ends stored as %q", got)
	}
}

func TestMoments(t *testing.T) {
	ctx := textstest.Context(t)
	for typed, ok := range map[string]bool{
		"2024-02-29": true, "2026-02-29": false, "9999-12-31": true, "10000-01-01": false, "0999-01-01": false, "24.11.2026": false,
	} {
		if _, problem := parse(ctx, Field{Kind: Date}, typed, (*Parser).Date); (problem == "") != ok {
			t.Errorf("Date %q: %q", typed, problem)
		}
	}
	for typed, want := range map[string]string{
		"09:30": "09:30:00", "23:59:59": "23:59:59", "24:00": "", "9:30 pm": "",
	} {
		got, problem := parse(ctx, Field{Kind: Time}, typed, (*Parser).Time)
		if (problem == "") != (want != "") || want != "" && got != want {
			t.Errorf("Time %q gave %q, %q", typed, got, problem)
		}
	}
	got, problem := parse(ctx, Field{Kind: DateTime}, "2026-11-24T09:30:15", (*Parser).DateTime)
	if want := time.Date(2026, 11, 24, 9, 30, 15, 0, time.UTC); problem != "" || !got.Equal(want) || got.Location() != time.UTC {
		t.Errorf("DateTime gave %v, %q", got, problem)
	}
}

func TestDocuments(t *testing.T) {
	ctx := textstest.Context(t)
	for typed, ok := range map[string]bool{
		`{"a": [1, 2.5, null]}`: true, `"text"`: true, `1`: true, `{"a": 1} x`: false, `{a: 1}`: false, `[`: false, `NaN`: false,
		`["\u0000"]`: false, `["\\u0000"]`: true, `["\ud800"]`: false, `["\ud83d\ude00"]`: true, `["\ufffd"]`: true,
		strings.Repeat("[", 30) + strings.Repeat("]", 30): true,
		strings.Repeat("[", 31) + strings.Repeat("]", 31): false,
	} {
		if _, problem := parse(ctx, Field{Kind: JSON}, typed, (*Parser).JSON); (problem == "") != ok {
			t.Errorf("%s: %q", typed, problem)
		}
	}
}

func TestOptionalAndDefault(t *testing.T) {
	p := NewParser(textstest.Context(t), Values{"given": "5", "empty": ""})
	if got := Optional(p, Field{Name: "given"}, p.Int); got == nil || *got != 5 {
		t.Errorf("given: %v", got)
	}
	if got := Optional(p, Field{Name: "empty", Default: "7"}, p.Int); got != nil {
		t.Errorf("empty: %v", *got)
	}
	if got := p.Int(Field{Name: "empty", Default: "7"}); got != 7 {
		t.Errorf("default: %d", got)
	}
	if got := p.Bool(Field{Name: "missing"}); got {
		t.Error("a box that sends nothing is ticked")
	}
	if len(p.Errors) > 0 {
		t.Error(p.Errors)
	}
}

func TestMessagesSpeakOfTheField(t *testing.T) {
	ctx := textstest.Context(t)
	price := Field{Noun: "a price", Min: "0"}
	for typed, want := range map[string]string{
		"x":     "Enter a price of 0.00 or more, such as 24.50",
		"1.005": "Enter a price with at most 2 decimals, such as 24.50",
	} {
		if _, problem := parse(ctx, price, typed, (*Parser).Decimal); problem != want {
			t.Errorf("%q: %q, want %q", typed, problem, want)
		}
	}
	if _, problem := parse(ctx, Field{Noun: "a status", Kind: Enum, Required: true}, "", (*Parser).Choice); problem != "Choose a status" {
		t.Errorf("got %q", problem)
	}
}

func TestAttributesSayWhatTheRulesSay(t *testing.T) {
	f := Field{Name: "code", Label: "Code", Kind: String, Required: true, MinLength: 2, MaxLength: 9, Pattern: Whole("[A-Z]+")}
	input := f.Input(textstest.Context(t), Values{"code": "x"}, Errors{{Field: "code", Message: "No"}})
	got := ui.Field{
		Name: "code", Label: "Code", Value: "x", Error: "No", Required: true, MinLength: 2, MaxLength: 9, Pattern: "[A-Z]+", Width: ui.Half, Options: input.Options,
	}
	if len(input.Options) != 0 || input.Name != got.Name || input.Pattern != got.Pattern || input.Error != got.Error || !input.Required ||
		input.MinLength != got.MinLength || input.MaxLength != got.MaxLength || input.Value != got.Value || input.Width != got.Width {
		t.Errorf("got %+v", input)
	}
}

func TestRulesExplainWhatTheDatabaseRefused(t *testing.T) {
	ctx := textstest.Context(t)
	sku := Field{Name: "sku"}
	known := Rules{"uq_products_sku": sku.Taken("Another product has this SKU")}
	for name, test := range map[string]struct {
		violation database.Violation
		want      Values
	}{
		"known":    {database.Violation{Kind: database.Unique, Constraint: "uq_products_sku"}, Values{"sku": "Another product has this SKU"}},
		"required": {database.Violation{Kind: database.Required, Column: "name"}, Values{"name": texts.Text(ctx, "messages.database.required")}},
		"too long": {database.Violation{Kind: database.TooLong, Column: "name"}, Values{"name": texts.Text(ctx, "messages.database.too_long")}},
		"unknown":  {database.Violation{Kind: database.Check, Constraint: "chk_other"}, nil},
	} {
		var got Values
		if problems, ok := known.Explain(ctx, &test.violation).(Errors); ok {
			got = Values{problems[0].Field: problems[0].Message}
		}
		if !maps.Equal(got, test.want) {
			t.Errorf("%s: %v, want %v", name, got, test.want)
		}
	}
}

func TestFromGivesWhatInputsTake(t *testing.T) {
	for got, want := range map[string]string{
		FromTime("09:30:00"): "09:30",
		FromTime("09:30:15"): "09:30:15",
		FromDateTime(time.Date(2026, 1, 2, 3, 4, 0, 0, time.FixedZone("", 3600))): "2026-01-02T02:04",
		FromDateTime(time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)):                 "2026-01-02T03:04:05",
		FromDate(models.Date{Year: 2026, Month: 3, Day: 4}):                       "2026-03-04",
		FromFloat(0.1): "0.1",
	} {
		if got != want {
			t.Errorf("got %s, want %s", got, want)
		}
	}
}
