package form

import (
	"context"
	"unicode"
	"unicode/utf8"

	"example.com/accounts/internal/texts"
)

// Parser reads the entries of one form and gathers what has to be changed. Its methods, one for each
// kind, return the zero value for an entry that they refuse.
type Parser struct {
	Errors Errors

	ctx    context.Context // for the language of the messages
	values Values
}

// NewParser starts to read values.
func NewParser(ctx context.Context, values Values) *Parser {
	return &Parser{
		ctx:    ctx,
		values: values,
	}
}

// Optional is nil for an empty entry, and what parse makes of any other.
func Optional[T any](p *Parser, f Field, parse func(Field) T) *T {
	if p.values[f.Name] == "" {
		return nil
	}
	value := parse(f)
	return &value
}

// refuse notes what has to be changed: a text about the field.
func (p *Parser) refuse(f Field, key texts.Key, args ...any) {
	p.Errors = append(p.Errors, Error{
		Field:   f.Name,
		Message: f.text(p.ctx, key, args...),
	})
}

// entry is the text of a field. ok is false when there is nothing to read (any more): the entry is
// empty, or databases could not store it.
func (p *Parser) entry(f Field) (text string, ok bool) {
	text = p.values[f.Name]
	if text == "" && !f.Required {
		text = f.Default
	}
	length := utf8.RuneCountInString(text)
	switch {
	case text == "" && f.Required && f.isChosen():
		p.refuse(f, "messages.form.choose")
	case text == "" && f.Required:
		p.refuse(f, "messages.form.enter")
	case text == "":
	case !storable(text, f.Kind == Text || f.Kind == JSON):
		p.refuse(f, "messages.form.control_characters")
	case f.maxLength() > 0 && length > f.maxLength():
		p.refuse(f, "messages.form.too_long", "max", f.maxLength(), "n", length)
	case length < f.MinLength:
		p.refuse(f, "messages.form.too_short", "min", f.MinLength)
	case f.Pattern != nil && !f.Pattern.MatchString(text) && f.Sample == "":
		p.refuse(f, "messages.form.pattern")
	case f.Pattern != nil && !f.Pattern.MatchString(text):
		p.refuse(f, "messages.form.pattern_such_as", "sample", f.Sample)
	default:
		return text, true
	}
	return "", false
}

// storable refuses what databases store differently, or not at all.
func storable(text string, lines bool) bool {
	if !utf8.ValidString(text) {
		return false
	}
	for _, r := range text {
		if unicode.IsControl(r) && r != '\t' && (r != '\n' || !lines) {
			return false
		}
	}
	return true
}
