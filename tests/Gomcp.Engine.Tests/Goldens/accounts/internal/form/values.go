package form

import (
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

// Read takes the entries of a submitted form: line ends made one kind, blanks around them removed.
func Read(r *http.Request) (Values, error) {
	if err := r.ParseForm(); err != nil {
		return nil, err
	}
	return Clean(r.PostForm), nil
}

// Clean is Read for entries from elsewhere.
func Clean(submitted url.Values) Values {
	values := Values{}
	for name, entries := range submitted {
		if len(entries) > 0 {
			values[name] = strings.TrimSpace(lineEnds.Replace(entries[len(entries)-1]))
		}
	}
	return values
}
