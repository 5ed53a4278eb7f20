package form

import (
	"fmt"
	"unicode"
	"unicode/utf8"
)

// Parser reads the entries of one form and gathers what has to be changed. Its methods, one for each
// kind, return the zero value for an entry that they refuse.
type Parser struct {
	Errors Errors

	values Values
}

// NewParser starts to read values.
func NewParser(values Values) *Parser {
	return &Parser{
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

// refuse notes what has to be changed.
func (p *Parser) refuse(f Field, format string, args ...any) {
	p.Errors = append(p.Errors, Error{
		Field:   f.Name,
		Message: fmt.Sprintf(format, args...),
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
	case text == "" && f.Required:
		p.refuse(f, "%s %s", f.verb(), f.noun())
	case text == "":
	case !storable(text, f.Kind == Text || f.Kind == JSON):
		p.refuse(f, "Enter %s without control characters", f.noun())
	case f.maxLength() > 0 && length > f.maxLength():
		p.refuse(f, "Enter %s of at most %d characters: these are %d", f.noun(), f.maxLength(), length)
	case length < f.MinLength:
		p.refuse(f, "Enter %s of at least %d characters", f.noun(), f.MinLength)
	case f.Pattern != nil && !f.Pattern.MatchString(text):
		p.refuse(f, "Enter %s%s", f.noun(), suchAs(f.Sample))
	default:
		return text, true
	}
	return "", false
}

func suchAs(sample string) string {
	if sample == "" {
		return " in the form that is asked for"
	}
	return " such as " + sample
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
