package texts

import (
	"errors"
	"fmt"
	"io/fs"
	"path"
	"regexp"
	"slices"
	"strings"

	"github.com/BurntSushi/toml"
)

// entry is a text with the file that it is from.
type entry struct {
	file string
	text text
}

// entries are the texts of one locale.
type entries map[Key]entry

var (
	localeName = regexp.MustCompile(`^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$`)
	fileName   = regexp.MustCompile(`^(app|menu|messages|pages/[a-z0-9_]+)\.toml$`)
	keyPart    = regexp.MustCompile(`^[a-z0-9_]+$`)
)

// read takes every file of every locale, and tells everything that is wrong at once.
func read(files fs.FS) (map[string]entries, error) {
	all := map[string]entries{}
	var problems []error
	err := fs.WalkDir(files, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || path.Ext(name) != ".toml" {
			return err
		}
		locale, file, _ := strings.Cut(name, "/")
		switch {
		case !localeName.MatchString(locale):
			problems = append(problems, fmt.Errorf("%s: texts lie in a folder with the name of a language, such as en or pt-BR", shown(name)))
			return nil
		case !fileName.MatchString(file):
			problems = append(problems, fmt.Errorf("%s: unknown file: texts are in app.toml, menu.toml, messages.toml and pages/<page>.toml", shown(name)))
			return nil
		}
		if all[locale] == nil {
			all[locale] = entries{}
		}
		problems = append(problems, all[locale].readFile(files, name, strings.ReplaceAll(strings.TrimSuffix(file, ".toml"), "/", ".")))
		return nil
	})
	return all, errors.Join(append(problems, err)...)
}

func (e entries) readFile(files fs.FS, name, prefix string) error {
	var tables map[string]any
	_, err := toml.DecodeFS(files, name, &tables)
	var syntax toml.ParseError
	if errors.As(err, &syntax) {
		return fmt.Errorf("%s, line %d: %s", shown(name), syntax.Position.Line, syntax.Message)
	}
	if err != nil {
		return fmt.Errorf("%s: %w", shown(name), err)
	}
	return e.add(name, prefix, tables)
}

func (e entries) add(file, prefix string, table map[string]any) error {
	var problems []error
	names := make([]string, 0, len(table))
	for name := range table {
		names = append(names, name)
	}
	slices.Sort(names)
	for _, name := range names {
		problems = append(problems, e.addValue(file, prefix+"."+name, name, table[name]))
	}
	return errors.Join(problems...)
}

func (e entries) addValue(file, key, name string, value any) error {
	if !keyPart.MatchString(name) {
		return problem(file, key, "write its name with a to z, 0 to 9 and _ only")
	}
	switch value := value.(type) {
	case map[string]any:
		return e.add(file, key, value)
	case string:
		t, err := parse(value)
		if err != nil {
			return problem(file, key, err.Error())
		}
		if strings.Count(key, ".") < 2 {
			return problem(file, key, "put it into a table: a key has three parts or more")
		}
		e[Key(key)] = entry{file: file, text: t}
		return nil
	default:
		return problem(file, key, fmt.Sprintf("it is %s: write a text in quotes", typeName(value)))
	}
}

func typeName(value any) string {
	switch value.(type) {
	case int64, float64:
		return "a number"
	case bool:
		return "true or false"
	case []any, []map[string]any:
		return "a list"
	default:
		return "a date or time"
	}
}

func problem(file, key, what string) error {
	return fmt.Errorf("%s: key %s: %s", shown(file), key, what)
}

// shown is a file as people find it in the project.
func shown(file string) string {
	return "locales/" + file
}
