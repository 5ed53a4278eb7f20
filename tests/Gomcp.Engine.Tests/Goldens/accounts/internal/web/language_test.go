package web_test

import (
	"net/http"
	"strings"
	"testing"
	"testing/fstest"

	"example.com/accounts/internal/texts"
	"example.com/accounts/locales"
)

// twoLanguages are the texts of the application, and a few in another language.
func twoLanguages(t *testing.T) *texts.Catalog {
	t.Helper()
	catalog, err := texts.Load(texts.Options{
		Files: locales.Files,
		Override: fstest.MapFS{"xx/app.toml": {Data: []byte(`
			[locale]
			name = "Test language"
			[layout]
			skip = "To the middle"`)}},
		Default: "en",
	})
	if err != nil {
		t.Fatal(err)
	}
	return catalog
}

func TestASecondFolderIsASecondLanguage(t *testing.T) {
	b := openWith(t, twoLanguages(t))
	page := b.get("/").body
	if !strings.Contains(page, `<html lang="en"`) || !strings.Contains(page, "Test language") {
		t.Error("the page is not in English, or offers no other language")
	}

	r := b.request(http.MethodGet, "/", nil)
	r.Header.Set("Accept-Language", "xx-YY,en;q=0.5")
	asked := b.do(r)
	if !strings.Contains(asked.body, `<html lang="xx"`) || !strings.Contains(asked.body, "To the middle") {
		t.Error("the browser's language is not used")
	}
	if !strings.Contains(asked.body, texts.Text(texts.With(t.Context(), twoLanguages(t).Default()), "app.theme.title")) {
		t.Error("a text that the second language lacks is not the one of the first")
	}

	chosen := b.post("/language", "language", "xx", "next", "/?q=1")
	wantStatus(t, chosen, http.StatusSeeOther)
	wantHeader(t, chosen, "Location", "/?q=1")
	for _, path := range []string{"/", "/nowhere"} {
		if !strings.Contains(b.get(path).body, `<html lang="xx"`) {
			t.Errorf("%s is not in the chosen language", path)
		}
	}

	b.post("/language", "language", "fr")
	if !strings.Contains(b.get("/").body, `<html lang="xx"`) {
		t.Error("a language that is not there was taken")
	}
}
