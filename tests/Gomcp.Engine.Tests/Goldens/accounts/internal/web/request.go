package web

import (
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"github.com/go-chi/chi/v5"
)

// IsPartial reports whether htmx asks for a part of a page. When it restores a page from the
// history it wants the whole page.
func IsPartial(r *http.Request) bool {
	return isHTMX(r) && r.Header.Get("HX-History-Restore-Request") != "true"
}

func isHTMX(r *http.Request) bool {
	return r.Header.Get("HX-Request") == "true"
}

// ID reads an id from the path. What cannot be an id is not found.
func ID(r *http.Request, name string) (uint64, error) {
	id, err := strconv.ParseUint(chi.URLParam(r, name), 10, 63) // 63 bits: the databases' bigint
	if err != nil || id == 0 {
		return 0, ErrNotFound
	}
	return id, nil
}

// mostIDs is how many records can be meant at once: a page of a list.
const mostIDs = 100

// IDs reads the entries called ids. What cannot be an id is left out.
func IDs(values url.Values) []uint64 {
	ids := []uint64{}
	for _, text := range values["ids"] {
		id, err := strconv.ParseUint(text, 10, 63)
		if err == nil && id != 0 && len(ids) < mostIDs && !slices.Contains(ids, id) {
			ids = append(ids, id)
		}
	}
	return ids
}

// IsLocal reports whether a redirect to path stays on this site.
func IsLocal(path string) bool {
	if !strings.HasPrefix(path, "/") || strings.HasPrefix(path, "//") {
		return false
	}
	for _, r := range path {
		if r < ' ' || r == 0x7f || r == '\\' { // browsers drop some of these and read \ as /
			return false
		}
	}
	u, err := url.Parse(path)
	return err == nil && u.Host == "" && u.Scheme == ""
}

func localOr(path, fallback string) string {
	if IsLocal(path) {
		return path
	}
	return fallback
}
