package texts

import (
	"flag"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write keys.txt")

const keysHead = "# The keys that the sources use, checked at the start. Made by: go generate ./internal/texts\n"

// Keys stand in the sources as literals.
var literal = regexp.MustCompile(`"((?:app|menu|messages|pages)(?:\.[a-z0-9_]+){2,})"`)

// The start compares the texts with keys.txt, and this test compares keys.txt with the sources.
func TestEveryKeyIsListed(t *testing.T) {
	if *update {
		want := keysHead + strings.Join(keysInSources(t), "\n") + "\n"
		if err := os.WriteFile("keys.txt", []byte(want), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	listed := strings.Fields(strings.TrimPrefix(strings.ReplaceAll(used, "\r\n", "\n"), keysHead))
	slices.Sort(listed) // two changes that were merged may have left another order
	if !slices.Equal(slices.Compact(listed), keysInSources(t)) {
		t.Error("the sources use other keys than keys.txt says; run: go generate ./internal/texts")
	}
}

func keysInSources(t *testing.T) []string {
	t.Helper()
	var keys []string
	root := filepath.Join("..", "..")
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() {
			if name := d.Name(); path != root && (strings.HasPrefix(name, ".") || name == "node_modules") {
				return fs.SkipDir
			}
			return nil
		}
		if !isSource(path) {
			return nil
		}
		source, err := os.ReadFile(path)
		for line := range strings.Lines(string(source)) {
			if strings.HasPrefix(strings.TrimSpace(line), "//") {
				continue
			}
			for _, found := range literal.FindAllStringSubmatch(line, -1) {
				keys = append(keys, found[1])
			}
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	slices.Sort(keys)
	return slices.Compact(keys)
}

func isSource(path string) bool {
	switch filepath.Ext(path) {
	case ".templ":
		return true
	case ".go":
		return !strings.HasSuffix(path, "_test.go") && !strings.HasSuffix(path, "_templ.go")
	default:
		return false
	}
}
