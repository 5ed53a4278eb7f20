// Package assets holds the files every page loads, inside of the binary.
//
// The address of a file carries a hash of what is in it, so browsers keep it for good and still see every change.
package assets

import (
	"bytes"
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"fmt"
	"io/fs"
	"net/http"
	"path"
	"regexp"
	"strings"
	"time"

	"example.com/accounts/internal/web/ui"
)

//go:embed static
var static embed.FS

// Prefix is where the files are served.
const Prefix = "/assets/"

// contentTypes are written out: the machine's own table would decide otherwise, and it may know no fonts.
var contentTypes = map[string]string{
	".css":   "text/css; charset=utf-8",
	".js":    "text/javascript; charset=utf-8",
	".svg":   "image/svg+xml",
	".txt":   "text/plain; charset=utf-8",
	".woff2": "font/woff2",
}

// Files are the embedded files under their hashed addresses.
type Files struct {
	urls   map[string]string // name → address
	byPath map[string]file   // address → file
}

type file struct {
	name    string
	content []byte
	etag    string
	hashed  bool
}

// New reads the embedded files.
func New() (*Files, error) {
	dir, err := fs.Sub(static, "static")
	if err != nil {
		return nil, fmt.Errorf("open embedded files: %w", err)
	}
	return load(dir)
}

func load(dir fs.FS) (*Files, error) {
	files := &Files{
		urls:   map[string]string{},
		byPath: map[string]file{},
	}
	names, err := fs.Glob(dir, "*")
	if err != nil {
		return nil, fmt.Errorf("list embedded files: %w", err)
	}
	var stylesheets []string
	for _, name := range names {
		if path.Ext(name) == ".css" {
			stylesheets = append(stylesheets, name) // last: they name the fonts
			continue
		}
		if err := files.read(dir, name); err != nil {
			return nil, err
		}
	}
	for _, name := range stylesheets {
		if err := files.read(dir, name); err != nil {
			return nil, err
		}
	}
	return files, nil
}

func (f *Files) read(dir fs.FS, name string) error {
	content, err := fs.ReadFile(dir, name)
	if err != nil {
		return fmt.Errorf("read embedded file: %w", err)
	}
	ext := path.Ext(name)
	if ext == ".css" {
		content = f.rewrite(content)
	}
	sum := sha256.Sum256(content)
	hash := hex.EncodeToString(sum[:6])
	entry := file{
		name:    name,
		content: content,
		etag:    `"` + hash + `"`,
	}
	f.byPath[Prefix+name] = entry
	entry.hashed = true
	url := Prefix + strings.TrimSuffix(name, ext) + "." + hash + ext
	f.byPath[url] = entry
	f.urls[name] = url
	return nil
}

var cssURL = regexp.MustCompile(`url\(["']?([\w.-]+)["']?\)`)

// rewrite points url(figtree-latin.woff2) in a stylesheet to the hashed address.
func (f *Files) rewrite(css []byte) []byte {
	return cssURL.ReplaceAllFunc(css, func(match []byte) []byte {
		url, known := f.urls[string(cssURL.FindSubmatch(match)[1])]
		if !known {
			return match
		}
		return []byte("url(" + url + ")")
	})
}

// URL is the address of a file, such as "/assets/app.1a2b3c4d5e6f.css". A name that is not there keeps its plain
// address, which answers 404 and is seen at once.
func (f *Files) URL(name string) string {
	if url, known := f.urls[name]; known {
		return url
	}
	return Prefix + name
}

// Links are the addresses that every page loads.
func (f *Files) Links() ui.Assets {
	return ui.Assets{
		Stylesheet: f.URL("app.css"),
		HTMX:       f.URL("htmx.min.js"),
		Script:     f.URL("app.js"),
		Font:       f.URL("figtree-latin.woff2"),
		Favicon:    f.URL("favicon.svg"),
	}
}

// Handler serves the files at their full paths. Keep it outside of sessions and CSRF: it needs no cookie.
func (f *Files) Handler() http.Handler {
	return http.HandlerFunc(f.serve)
}

func (f *Files) serve(w http.ResponseWriter, r *http.Request) {
	entry, found := f.byPath[r.URL.Path]
	if !found {
		w.Header().Set("Cache-Control", "no-store")
		http.NotFound(w, r)
		return
	}
	header := w.Header()
	header.Set("Content-Type", contentTypes[path.Ext(entry.name)])
	header.Set("ETag", entry.etag)
	if entry.hashed {
		header.Set("Cache-Control", "public, max-age=31536000, immutable")
	} else {
		header.Set("Cache-Control", "no-cache")
	}
	// No modification time: embedded files have none, the ETag is what a browser asks with.
	http.ServeContent(w, r, entry.name, time.Time{}, bytes.NewReader(entry.content))
}
