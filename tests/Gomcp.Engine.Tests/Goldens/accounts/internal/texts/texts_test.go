package texts

import (
	"context"
	"strings"
	"testing"
	"testing/fstest"
)

// files are texts for tests: two languages, of which the second one is not complete.
func files() fstest.MapFS {
	return fstest.MapFS{
		"en/app.toml": file(`
			[locale]
			name = "English"
			[format]
			thousands = ","
			[greeting]
			hello = "Hello {name}, {{welcome}}"
			only = "Only in English"
			count = { one = "{n} product in {place}", other = "{n} products in {place}" }`),
		"de/app.toml": file(`
			[locale]
			name = "Deutsch"
			[format]
			thousands = "."
			[greeting]
			hello = "Hallo {name}"`),
	}
}

func file(text string) *fstest.MapFile {
	return &fstest.MapFile{Data: []byte(text)}
}

func load(t *testing.T, files fstest.MapFS) *Catalog {
	t.Helper()
	catalog, err := Load(Options{Files: files, Default: "en", keys: testKeys})
	if err != nil {
		t.Fatal(err)
	}
	return catalog
}

var testKeys = []Key{"app.greeting.hello", "app.greeting.only", "app.greeting.count"}

func TestTextsAreFilledIn(t *testing.T) {
	catalog := load(t, files())
	english := With(t.Context(), catalog.Find("en"))
	german := With(t.Context(), catalog.Find("de"))
	for got, want := range map[string]string{
		Text(english, "app.greeting.hello", "name", "Ann"):           "Hello Ann, {welcome}",
		Text(german, "app.greeting.hello", "name", 1234):             "Hallo 1.234",
		Text(english, "app.greeting.hello"):                          "Hello {name}, {welcome}",
		Text(german, "app.greeting.only"):                            "Only in English",
		Text(english, "app.greeting.unknown"):                        "app.greeting.unknown",
		Text(context.Background(), "app.greeting.hello"):             "app.greeting.hello",
		Count(english, "app.greeting.count", 1, "place", "stock"):    "1 product in stock",
		Count(english, "app.greeting.count", 1200, "place", "stock"): "1,200 products in stock",
		Count(german, "app.greeting.count", 0, "place", "x"):         "0 products in x",
	} {
		if got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}

func TestTheStartSaysWhatIsWrongWithTheTexts(t *testing.T) {
	for name, test := range map[string]struct {
		file string
		text string
		want []string
	}{
		"typing error":      {"en/app.toml", "[a\nb = 1", []string{"locales/en/app.toml, line"}},
		"a number":          {"en/app.toml", "[greeting]\nhello = 5", []string{"locales/en/app.toml", "app.greeting.hello", "a number", "quotes"}},
		"a list":            {"en/app.toml", "[greeting]\nhello = []", []string{"app.greeting.hello", "a list"}},
		"missing":           {"en/app.toml", "", []string{"locales/en/app.toml", "app.greeting.hello", "missing"}},
		"unknown":           {"en/menu.toml", "[main]\nhome = \"x\"", []string{"locales/en/menu.toml", "menu.main.home", "no code uses it"}},
		"too short":         {"en/menu.toml", "home = \"x\"", []string{"menu.home", "three parts"}},
		"unknown elsewhere": {"de/menu.toml", "[main]\nhome = \"x\"", []string{"locales/de/menu.toml", "menu.main.home", "locale en does not have it"}},
		"half a brace":      {"de/app.toml", "[greeting]\nhello = \"a { b\"", []string{"app.greeting.hello", "{name}"}},
		"odd placeholder":   {"de/app.toml", "[greeting]\nhello = \"{Name}\"", []string{"app.greeting.hello", "lower case"}},
		"wrong placeholder": {"de/app.toml", "[greeting]\nhello = \"{nmae}\"", []string{"locales/de/app.toml", "{nmae}", "this text takes {name}"}},
		"needless":          {"de/app.toml", "[greeting]\nonly = \"{n}\"", []string{"{n}", "no placeholder"}},
		"unknown file":      {"en/pages.toml", "", []string{"locales/en/pages.toml", "pages/<page>.toml"}},
		"unknown folder":    {"Pages/app.toml", "", []string{"locales/Pages/app.toml", "language"}},
		"odd name":          {"en/app.toml", "[greeting]\n\"Hello you\" = \"x\"", []string{"Hello you", "a to z"}},
	} {
		t.Run(name, func(t *testing.T) {
			broken := files()
			broken[test.file] = file(test.text)
			_, err := Load(Options{Files: broken, Default: "en", keys: testKeys})
			if err == nil {
				t.Fatal("it starts")
			}
			for _, want := range test.want {
				if !strings.Contains(err.Error(), want) {
					t.Errorf("%q does not say %q", err, want)
				}
			}
		})
	}
	if _, err := Load(Options{Files: files(), Default: "fr", keys: testKeys}); err == nil || !strings.Contains(err.Error(), "de, en") {
		t.Errorf("a default without a folder: %v", err)
	}
}

func TestAnotherFolderWinsTextByText(t *testing.T) {
	catalog, err := Load(Options{
		Files:    files(),
		Override: fstest.MapFS{"en/app.toml": file("[greeting]\nonly = \"Changed\"")},
		Default:  "en",
		keys:     testKeys,
	})
	if err != nil {
		t.Fatal(err)
	}
	ctx := With(t.Context(), catalog.Default())
	if got := Text(ctx, "app.greeting.only"); got != "Changed" {
		t.Errorf("got %q", got)
	}
	if got := Text(ctx, "app.greeting.hello", "name", "Ann"); !strings.HasPrefix(got, "Hello") {
		t.Errorf("got %q", got)
	}
	_, err = Load(Options{Files: files(), Override: fstest.MapFS{"en/app.toml": file("[greeting]\nonyl = \"x\"")}, Default: "en", keys: testKeys})
	if err == nil || !strings.Contains(err.Error(), "TEXTS_DIR") {
		t.Errorf("a typing error: %v", err)
	}
}

func TestAcceptTakesTheBestLanguage(t *testing.T) {
	more := files()
	more["pt-BR/app.toml"] = file("[locale]\nname = \"Português\"")
	catalog := load(t, more)
	for header, want := range map[string]string{
		"":                         "en",
		"*":                        "en",
		"fr":                       "en",
		"de":                       "de",
		"DE-at":                    "de",
		"fr, de;q=0.8, en;q=0.9":   "en",
		"fr;q=1, de;q=0.5":         "de",
		"de;q=0":                   "en",
		"de;q=x":                   "en",
		"pt":                       "pt-BR",
		"pt-PT":                    "pt-BR",
		"-, ;q=1,,, de ; q = 0.1":  "de",
		strings.Repeat("x-", 2000): "en",
	} {
		if got := catalog.Accept(header).Code; got != want {
			t.Errorf("%.40q: %s, want %s", header, got, want)
		}
	}
}
