package assets

import (
	"net/http"
	"net/http/httptest"
	"regexp"
	"strings"
	"testing"
	"testing/fstest"
)

func get(t *testing.T, files *Files, path string, header map[string]string) *httptest.ResponseRecorder {
	t.Helper()
	r := httptest.NewRequest(http.MethodGet, path, nil)
	for name, value := range header {
		r.Header.Set(name, value)
	}
	w := httptest.NewRecorder()
	files.Handler().ServeHTTP(w, r)
	return w
}

func TestEveryLinkIsServedForGood(t *testing.T) {
	files, err := New()
	if err != nil {
		t.Fatal(err)
	}
	links := files.Links()
	want := map[string]string{
		links.Stylesheet: "text/css; charset=utf-8",
		links.HTMX:       "text/javascript; charset=utf-8",
		links.Script:     "text/javascript; charset=utf-8",
		links.Font:       "font/woff2",
		links.Favicon:    "image/svg+xml",
	}
	for url, contentType := range want {
		w := get(t, files, url, nil)
		if w.Code != http.StatusOK {
			t.Errorf("%s: status %d", url, w.Code)
		}
		if got := w.Header().Get("Content-Type"); got != contentType {
			t.Errorf("%s: content type %q, want %q", url, got, contentType)
		}
		if got := w.Header().Get("Cache-Control"); got != "public, max-age=31536000, immutable" {
			t.Errorf("%s: cache control %q", url, got)
		}
	}
}

func TestStylesheetNamesFontsByTheirHash(t *testing.T) {
	files, err := New()
	if err != nil {
		t.Fatal(err)
	}
	css := get(t, files, files.URL("app.css"), nil).Body.String()
	urls := regexp.MustCompile(`url\(([^)]*)\)`).FindAllStringSubmatch(css, -1)
	if len(urls) == 0 {
		t.Fatal("the stylesheet names no font")
	}
	for _, url := range urls {
		if w := get(t, files, url[1], nil); w.Code != http.StatusOK || !strings.Contains(w.Header().Get("Cache-Control"), "immutable") {
			t.Errorf("%s: status %d, cache control %q", url[1], w.Code, w.Header().Get("Cache-Control"))
		}
	}
	if !strings.Contains(css, "url("+files.Links().Font+")") {
		t.Error("the preloaded font is not the one of the stylesheet: it would be loaded twice")
	}
}

func TestETagSparesTheBody(t *testing.T) {
	files, err := New()
	if err != nil {
		t.Fatal(err)
	}
	first := get(t, files, files.URL("app.js"), nil)
	again := get(t, files, files.URL("app.js"), map[string]string{"If-None-Match": first.Header().Get("ETag")})
	if again.Code != http.StatusNotModified || again.Body.Len() != 0 {
		t.Errorf("status %d with %d bytes, want 304 and none", again.Code, again.Body.Len())
	}
}

func TestAddressChangesWithTheContent(t *testing.T) {
	address := func(font string) (string, string) {
		t.Helper()
		files, err := load(fstest.MapFS{
			"app.css":    {Data: []byte(`@font-face{src:url("a.woff2"),url(elsewhere.woff2)}`)},
			"a.woff2":    {Data: []byte(font)},
			"readme.txt": {Data: []byte("x")},
		})
		if err != nil {
			t.Fatal(err)
		}
		return files.URL("a.woff2"), files.URL("app.css")
	}
	font1, css1 := address("one")
	font2, css2 := address("two")
	if font1 == font2 || css1 == css2 {
		t.Errorf("addresses stayed: %s %s, %s %s", font1, font2, css1, css2)
	}
	if sameFont, sameCSS := address("one"); sameFont != font1 || sameCSS != css1 {
		t.Error("the same content got another address")
	}
}

func TestWhatIsNotThere(t *testing.T) {
	files, err := New()
	if err != nil {
		t.Fatal(err)
	}
	for _, path := range []string{
		"/assets/",
		"/assets/none.css",
		"/assets/app.000000000000.css",
		"/assets/../assets.go",
	} {
		w := get(t, files, path, nil)
		if w.Code != http.StatusNotFound {
			t.Errorf("%s: status %d, want 404", path, w.Code)
		}
		if got := w.Header().Get("Cache-Control"); got != "no-store" {
			t.Errorf("%s: a missing file must not be cached, got %q", path, got)
		}
	}
	if got := get(t, files, "/assets/app.css", nil).Header().Get("Cache-Control"); got != "no-cache" {
		t.Errorf("plain address: cache control %q, want no-cache", got)
	}
}
