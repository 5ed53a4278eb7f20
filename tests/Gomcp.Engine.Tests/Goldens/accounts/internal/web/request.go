package web

import (
	"net/http"
	"net/url"
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
