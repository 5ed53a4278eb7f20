package ui

import (
	"strings"
	"testing"

	"github.com/a-h/templ"
)

func TestFieldsKeepOddTextsAsText(t *testing.T) {
	field := Field{
		Name:    "name",
		Label:   odd,
		Value:   odd,
		Help:    odd,
		Error:   odd,
		Prefix:  odd,
		Options: []Option{{Value: odd, Label: odd, Help: odd}},
	}
	for name, component := range map[string]templ.Component{
		"text":     TextField(field),
		"number":   NumberField(field),
		"decimal":  DecimalField(field),
		"area":     TextArea(field),
		"select":   SelectField(field),
		"radio":    RadioGroup(field),
		"checkbox": Checkbox(field),
	} {
		page := parse(t, component)
		if n := page.Find("script").Length(); n != 0 {
			t.Errorf("%s: a text became a script", name)
		}
		if got := strings.TrimSpace(page.Find(".error").Text()); got != odd {
			t.Errorf("%s: error %q", name, got)
		}
		if got := page.Find("#name-help").Text(); name != "radio" && got != odd {
			t.Errorf("%s: help %q", name, got)
		}
	}
}

func TestFieldIsDescribed(t *testing.T) {
	input := parse(t, TextField(Field{Name: "name", Label: "Name", Help: "h", Error: "e", Required: true, MaxLength: 120})).Find("input")
	for attr, want := range map[string]string{
		"aria-describedby": "name-error name-help",
		"aria-invalid":     "true",
		"maxlength":        "120",
		"type":             "text",
		"id":               "name",
	} {
		if got := input.AttrOr(attr, ""); got != want {
			t.Errorf("%s is %q, want %q", attr, got, want)
		}
	}
	if _, required := input.Attr("required"); !required {
		t.Error("not required")
	}

	input = parse(t, TextField(Field{Name: "name", Label: "Name"})).Find("input")
	for _, attr := range []string{"aria-describedby", "aria-invalid", "maxlength", "required", "disabled", "readonly", "autofocus", "placeholder", "pattern"} {
		if value, there := input.Attr(attr); there {
			t.Errorf("%s=%q without need", attr, value)
		}
	}
}

func TestOptionalIsSaid(t *testing.T) {
	if got := words(parse(t, TextField(Field{Name: "n", Label: "Name"})).Find("label").Text()); got != "Name (optional)" {
		t.Errorf("label %q", got)
	}
	if got := words(parse(t, TextField(Field{Name: "n", Label: "Name", Required: true})).Find("label").Text()); got != "Name" {
		t.Errorf("label %q", got)
	}
}

func words(s string) string {
	return strings.Join(strings.Fields(s), " ")
}

// An input of type number shows a value that is no number as empty: what was typed would be gone after a 422.
func TestNumberFieldKeepsWhatWasTyped(t *testing.T) {
	for value, want := range map[string]string{
		"":     "number",
		"60":   "number",
		"-3":   "number",
		"6o":   "text",
		"1,5":  "text",
		"1e3":  "text",
		" 60 ": "text",
	} {
		input := parse(t, NumberField(Field{Name: "stock", Label: "Stock", Value: value, Min: "0"})).Find("input")
		if got := input.AttrOr("type", ""); got != want {
			t.Errorf("%q: type %q, want %q", value, got, want)
		}
		if got := input.AttrOr("value", ""); got != value {
			t.Errorf("value %q became %q", value, got)
		}
	}
}

// The HTML parser drops a newline right after <textarea>.
func TestTextAreaKeepsItsFirstNewline(t *testing.T) {
	for _, value := range []string{"", "one", "\none", "\n\ntwo\n", "</textarea>x"} {
		if got := parse(t, TextArea(Field{Name: "text", Label: "Text", Value: value})).Find("textarea").Text(); got != value {
			t.Errorf("%q became %q", value, got)
		}
	}
}

func TestSelectOffersEmpty(t *testing.T) {
	options := []Option{{Value: "1", Label: "Baking"}, {Value: "2", Label: "Knives"}}
	tests := []struct {
		field Field
		want  string
	}{
		{Field{Options: options}, "None|Baking|Knives"},
		{Field{Options: options, Required: true}, "Choose one|Baking|Knives"},
		{Field{Options: options, Placeholder: "Choose a category"}, "Choose a category|Baking|Knives"},
		{Field{Options: []Option{{Label: "Any"}}}, "Any"},
	}
	for _, test := range tests {
		test.field.Name = "category_id"
		var labels []string
		for _, option := range parse(t, SelectField(test.field)).Find("option").EachIter() {
			labels = append(labels, option.Text())
		}
		if got := strings.Join(labels, "|"); got != test.want {
			t.Errorf("%s, want %s", got, test.want)
		}
	}
	chosen := parse(t, SelectField(Field{Name: "c", Value: "2", Options: options})).Find("option[selected]")
	if got := chosen.Text(); got != "Knives" {
		t.Errorf("chosen %q", got)
	}
}

// The link of an error summary has to reach a choice: the first one carries the field's id.
func TestErrorSummaryReachesEveryKindOfField(t *testing.T) {
	summary := parse(t, ErrorSummary("Not saved.", []FieldError{{Field: "status", Text: odd}, {Text: "All of it is wrong"}}))
	if got := summary.Find("a").AttrOr("href", ""); got != "#status" {
		t.Errorf("link %q", got)
	}
	if n := summary.Find("a").Length(); n != 1 {
		t.Errorf("%d links, want one: an error of the whole form has no field", n)
	}
	group := parse(t, RadioGroup(Field{Name: "status", Label: "Status", Options: []Option{{Value: "a"}, {Value: "b"}}}))
	if n := group.Find("#status").Length(); n != 1 {
		t.Errorf("%d inputs with the id of the field", n)
	}
	if got := group.Find("input").Eq(1).AttrOr("id", ""); got != "status-2" {
		t.Errorf("second id %q", got)
	}
	if n := parse(t, ErrorSummary("", nil)).Find(".alert").Length(); n != 0 {
		t.Error("a summary of nothing")
	}
}

func TestDeletion(t *testing.T) {
	d := Deletion{Title: odd, Text: "t", Action: "/products/7", Confirm: "Delete product", Keep: "Keep product", Back: "/products/7", CSRF: "token"}
	for name, component := range map[string]templ.Component{"page": DeleteConfirm(d), "dialog": DeleteDialog(d)} {
		form := parse(t, component).Find(`form[method=post][action="/products/7"]`)
		if got := form.Find("[name=_method]").AttrOr("value", ""); got != "DELETE" {
			t.Errorf("%s: method %q", name, got)
		}
		if got := form.Find("[name=csrf_token]").AttrOr("value", ""); got != "token" {
			t.Errorf("%s: token %q", name, got)
		}
		if n := form.Find(".btn-danger").Length(); n != 1 {
			t.Errorf("%s: %d buttons that delete", name, n)
		}
	}
	d.Confirm = ""
	if n := parse(t, DeleteDialog(d)).Find(".btn-danger").Length(); n != 0 {
		t.Error("a record that has to stay can be deleted")
	}
}
