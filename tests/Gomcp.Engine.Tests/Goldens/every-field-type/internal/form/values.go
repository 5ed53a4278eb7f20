package form

import (
	"mime"
	"net/http"
	"net/url"
	"strings"
)

// Values are the entries of a form as text, by field name: what a person typed, or what is stored.
// A form that is refused shows them again.
type Values map[string]string

var lineEnds = strings.NewReplacer(
	"\r\n", "\n",
	"\r", "\n",
)

// Read takes the entries of a submitted form, or of a JSON object: line ends made one kind, blanks around
// them removed. Of several entries under one name the last one counts, except where a field
// refers to several records. The errors are about values of another type than they must have; a form has none of those.
func Read(r *http.Request, fields []Field, skip ...string) (Values, Errors, error) {
	if mediaType, _, _ := mime.ParseMediaType(r.Header.Get("Content-Type")); mediaType == "application/json" {
		return Decode(r.Context(), r.Body, fields, skip...)
	}
	values, err := ReadForm(r, fields...)
	return values, nil, err
}

// ReadForm is Read for what is never sent as JSON.
func ReadForm(r *http.Request, fields ...Field) (Values, error) {
	if err := r.ParseForm(); err != nil {
		return nil, err
	}
	return Clean(r.PostForm, fields...), nil
}

// Clean is Read for entries from elsewhere.
func Clean(submitted url.Values, several ...Field) Values {
	values := Values{}
	for name, entries := range submitted {
		if len(entries) > 0 {
			values[name] = strings.TrimSpace(lineEnds.Replace(entries[len(entries)-1]))
		}
	}
	for _, f := range several {
		if entries := submitted[f.Name]; f.Kind == References && len(entries) > 1 {
			values[f.Name] = strings.Trim(strings.Join(entries, between), between)
		}
	}
	return values
}
