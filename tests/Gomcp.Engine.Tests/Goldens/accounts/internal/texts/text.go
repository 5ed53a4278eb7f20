package texts

import (
	"fmt"
	"regexp"
	"strings"
)

// text is a text cut at its placeholders: {name} is one, {{ and }} are braces.
type text struct {
	parts []part
	plain string // all of a text without placeholders
}

// part is a piece of a text, and the placeholder after it.
type part struct {
	before string
	name   string
}

var placeholder = regexp.MustCompile(`^[a-z][a-z0-9_]*$`)

// parse reads a text as it is written in a file.
func parse(source string) (text, error) {
	var t text
	var before strings.Builder
	for rest := source; rest != ""; {
		at := strings.IndexAny(rest, "{}")
		if at < 0 {
			before.WriteString(rest)
			break
		}
		before.WriteString(rest[:at])
		brace := rest[at]
		rest = rest[at+1:]
		if rest != "" && rest[0] == brace {
			before.WriteByte(brace)
			rest = rest[1:]
			continue
		}
		name, after, closed := strings.Cut(rest, "}")
		if brace == '}' || !closed || !placeholder.MatchString(name) {
			return text{}, fmt.Errorf("write a placeholder as {name}, in lower case, and a brace twice: {{ or }}")
		}
		t.parts = append(t.parts, part{before: before.String(), name: name})
		before.Reset()
		rest = after
	}
	t.plain = before.String()
	return t, nil
}

// fill puts the arguments, names and values by turns, into the placeholders.
func (t text) fill(l *Locale, args []any) string {
	if len(t.parts) == 0 {
		return t.plain
	}
	var filled strings.Builder
	for _, part := range t.parts {
		filled.WriteString(part.before)
		filled.WriteString(value(l, part.name, args))
	}
	filled.WriteString(t.plain)
	return filled.String()
}

// value is the argument of a placeholder. One that is missing leaves the placeholder as it is.
func value(l *Locale, name string, args []any) string {
	for i := 0; i+1 < len(args); i += 2 {
		if args[i] != name {
			continue
		}
		switch v := args[i+1].(type) {
		case string:
			return v
		case int:
			return l.Number(int64(v))
		case int64:
			return l.Number(v)
		default:
			return fmt.Sprint(v)
		}
	}
	return "{" + name + "}"
}

// names are the placeholders of the text.
func (t text) names() []string {
	names := make([]string, 0, len(t.parts))
	for _, part := range t.parts {
		names = append(names, part.name)
	}
	return names
}
