package texts

import (
	_ "embed" // the list of keys
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strings"
)

// used lists the keys that the sources use. A test compares it with them.
//
//go:generate go test -run ^TestEveryKeyIsListed$ -update .
//go:embed keys.txt
var used string

// Options say where the texts come from.
type Options struct {
	Files    fs.FS  // a folder for each locale
	Override fs.FS  // files whose texts win over those; nil for none
	Default  string // the locale of visitors whose languages are not there; it has every text

	keys []Key // of a test, in the place of keys.txt
}

// Catalog is every locale. It does not change and is safe for concurrent use.
type Catalog struct {
	locales []*Locale // the default one first
}

// Load reads all texts, checks them, and tells everything that is wrong at once.
func Load(o Options) (*Catalog, error) {
	all, err := read(o.Files)
	if err != nil {
		return nil, err
	}
	whole := all[o.Default]
	if whole == nil {
		return nil, fmt.Errorf("there is no folder locales/%s for the default locale: set locale to one of: %s", o.Default, strings.Join(codes(all), ", "))
	}
	problems := []error{check(o.Default, whole, o.wanted())}
	reference := entries{}
	for key, e := range whole {
		reference[key] = e
	}
	if o.Override != nil {
		over, err := read(o.Override)
		problems = append(problems, err)
		for code, texts := range over {
			if all[code] == nil {
				all[code] = entries{}
			}
			for key, e := range texts {
				e.file += " (in TEXTS_DIR)"
				all[code][key] = e
			}
		}
	}
	for _, code := range codes(all) {
		problems = append(problems, compare(all[code], reference, o.Default))
	}
	if err := errors.Join(problems...); err != nil {
		return nil, err
	}
	catalog := &Catalog{}
	for _, code := range codes(all) {
		locale := newLocale(code, all[code], whole)
		if code == o.Default {
			catalog.locales = slices.Insert(catalog.locales, 0, locale)
		} else {
			catalog.locales = append(catalog.locales, locale)
		}
	}
	return catalog, nil
}

// Default is the locale of visitors whose languages are not there.
func (c *Catalog) Default() *Locale {
	return c.locales[0]
}

// Locales are all of them, the default one first.
func (c *Catalog) Locales() []*Locale {
	return c.locales
}

// newLocale takes the texts that it lacks from the default locale.
func newLocale(code string, own, whole entries) *Locale {
	l := &Locale{
		Code:   code,
		texts:  map[Key]text{},
		counts: map[Key]forms{},
	}
	for key := range whole {
		e, there := own[key]
		if !there {
			e = whole[key]
		}
		l.texts[key] = e.text
	}
	for key, one := range l.texts {
		if counted, isOne := strings.CutSuffix(string(key), ".one"); isOne {
			if other, there := l.texts[Key(counted+".other")]; there {
				l.counts[Key(counted)] = forms{one: one, other: other}
			}
		}
	}
	l.thousands = l.Text(keyThousands)
	return l
}

func codes(all map[string]entries) []string {
	list := make([]string, 0, len(all))
	for code := range all {
		list = append(list, code)
	}
	slices.Sort(list)
	return list
}
