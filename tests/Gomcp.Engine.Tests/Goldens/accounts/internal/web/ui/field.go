package ui

import (
	"context"
	"strconv"
	"strings"

	"example.com/accounts/internal/texts"
)

// Width is how much of a row a field takes.
type Width string

// The widths of a field. The zero value is the whole row.
const (
	Half  Width = "half"
	Third Width = "third"
	Pair  Width = "pair" // half, on a phone too: for numbers
)

// Field is an input with everything around it. Set what applies; the rest leaves no trace in the page.
type Field struct {
	Name  string // of the input, and its id unless ID is set
	Label string
	Value string
	Help  string
	Error string

	ID           string // when a name occurs twice on a page
	Type         string // text, email, url, tel, password; the components for numbers and dates set their own
	Required     bool
	Checked      bool // of a Checkbox or a Switch
	Disabled     bool
	ReadOnly     bool
	Autofocus    bool
	Placeholder  string
	InputMode    string
	Pattern      string
	Autocomplete string
	Min          string
	Max          string
	Step         string
	MinLength    int
	MaxLength    int
	Rows         int // of a TextArea
	Prefix       string
	Suffix       string
	Width        Width
	Options      []Option
}

// Option is one choice of a SelectField or a RadioGroup.
type Option struct {
	Value string
	Label string
	Help  string // a sentence makes the choices of a RadioGroup cards
}

// FieldError is a message about one field, or about the whole form when Field is empty.
type FieldError struct {
	Field string // id of the input
	Text  string
}

func (f Field) id() string {
	if f.ID != "" {
		return f.ID
	}
	return f.Name
}

// optionID is the field's own id for the first option, so that a link to the field reaches it.
func (f Field) optionID(i int) string {
	if i == 0 {
		return f.id()
	}
	return f.id() + "-" + strconv.Itoa(i+1)
}

func (f Field) errorID() string {
	return f.id() + "-error"
}

func (f Field) helpID() string {
	return f.id() + "-help"
}

// describedBy names the texts a screen reader adds to the label: the error first.
func (f Field) describedBy() string {
	var ids []string
	if f.Error != "" {
		ids = append(ids, f.errorID())
	}
	if f.Help != "" {
		ids = append(ids, f.helpID())
	}
	return strings.Join(ids, " ")
}

func (f Field) inputType() string {
	if f.Type == "" {
		return "text"
	}
	return f.Type
}

// cards says whether the options of a RadioGroup need room for a sentence each.
func (f Field) cards() bool {
	for _, option := range f.Options {
		if option.Help != "" {
			return true
		}
	}
	return false
}

// prompt is the empty choice of a SelectField, and "" when every choice is a real one.
func (f Field) prompt(ctx context.Context) string {
	switch {
	case f.Placeholder != "":
		return f.Placeholder
	case !f.Required:
		return texts.Text(ctx, "app.form.none")
	default:
		return texts.Text(ctx, "app.form.choose")
	}
}

// offersEmpty says whether a SelectField needs the prompt: always, unless an option has the empty value itself.
func (f Field) offersEmpty() bool {
	for _, option := range f.Options {
		if option.Value == "" {
			return false
		}
	}
	return true
}

// asNumber is a whole number with the browser's keyboard for it. A value that is none stays visible as text:
// an input of type number would show it as empty, and what was typed would be lost.
func (f Field) asNumber() Field {
	f.Type = "number"
	f.InputMode = "numeric"
	if f.Step == "" {
		f.Step = "1"
	}
	if _, err := strconv.ParseInt(f.Value, 10, 64); f.Value != "" && err != nil {
		f.Type, f.Min, f.Max, f.Step = "text", "", "", ""
	}
	return f
}

// asDecimal is text: an input of type number rejects a decimal comma silently, the server can say what to do.
func (f Field) asDecimal() Field {
	f.Type = "text"
	f.InputMode = "decimal"
	f.Min, f.Max, f.Step = "", "", ""
	return f
}
