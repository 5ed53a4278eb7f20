package texts

import (
	"log/slog"
	"strings"
	"testing"
	"time"
)

func TestChangedFilesAreReadAgain(t *testing.T) {
	changing := files()
	var log strings.Builder
	live, err := NewLive(Options{Files: changing, Default: "en", keys: testKeys}, slog.New(slog.NewTextHandler(&log, nil)))
	if err != nil {
		t.Fatal(err)
	}
	first := live.Catalog()
	live.looked = time.Time{}
	if live.Catalog() != first {
		t.Error("unchanged files are read again")
	}
	changing["de/app.toml"] = file("[greeting]\nhello = \"Servus {name}\"")
	live.looked = time.Time{}
	if got := live.Catalog().Find("de").Text("app.greeting.hello", "name", "Ann"); got != "Servus Ann" {
		t.Errorf("got %q", got)
	}
	changing["de/app.toml"] = file("[greeting]\nhello = 5")
	live.looked = time.Time{}
	if got := live.Catalog().Find("de").Text("app.greeting.hello", "name", "Ann"); got != "Servus Ann" {
		t.Errorf("a broken file changed the text to %q", got)
	}
	if !strings.Contains(log.String(), "locales/de/app.toml") {
		t.Errorf("the log does not say which file is broken: %s", log.String())
	}
}
