package texts

import (
	"errors"
	"fmt"
	"slices"
	"strings"
)

// wanted are the keys that the sources use.
func (o Options) wanted() []Key {
	if o.keys != nil {
		return o.keys
	}
	var all []Key
	for line := range strings.Lines(used) {
		if line = strings.TrimSpace(line); line != "" && !strings.HasPrefix(line, "#") {
			all = append(all, Key(line))
		}
	}
	return all
}

// check compares the default locale with what the sources use: each key has a text, or the two
// forms of a number, and no text is left over.
func check(code string, have entries, want []Key) error {
	var problems []error
	needed := map[Key]bool{
		keyName:      true,
		keyThousands: true,
	}
	for _, key := range want {
		_, hasOne := have[key+".one"]
		_, hasOther := have[key+".other"]
		if hasOne && hasOther {
			needed[key+".one"] = true
			needed[key+".other"] = true
			continue
		}
		needed[key] = true
	}
	for key := range needed {
		if _, there := have[key]; !there {
			problems = append(problems, problem(code+"/"+fileOf(key), string(key), "it is missing: add its text, or make its use in the code right"))
		}
	}
	for key, e := range have {
		if !needed[key] {
			problems = append(problems, problem(e.file, string(key), "no code uses it: correct its name or remove it (after a change in the code: go generate ./internal/texts)"))
		}
	}
	return sorted(problems)
}

// compare finds keys and placeholders that the default locale does not have: most likely typos.
func compare(own, reference entries, code string) error {
	var problems []error
	for key, e := range own {
		whole, known := reference[key]
		if !known {
			problems = append(problems, problem(e.file, string(key), fmt.Sprintf("locale %s does not have it: correct its name or remove it", code)))
			continue
		}
		for _, name := range e.text.names() {
			if names := whole.text.names(); !slices.Contains(names, name) {
				problems = append(problems, problem(e.file, string(key), fmt.Sprintf("there is no {%s} to fill in: %s", name, offer(names))))
			}
		}
	}
	return sorted(problems)
}

func offer(names []string) string {
	if len(names) == 0 {
		return "this text takes no placeholder"
	}
	return "this text takes {" + strings.Join(names, "}, {") + "}"
}

// fileOf is the file that a key belongs to.
func fileOf(key Key) string {
	parts := strings.SplitN(string(key), ".", 3)
	if parts[0] == "pages" && len(parts) > 1 {
		return "pages/" + parts[1] + ".toml"
	}
	return parts[0] + ".toml"
}

// sorted makes the order of messages one that does not change from start to start.
func sorted(problems []error) error {
	slices.SortFunc(problems, func(a, b error) int { return strings.Compare(a.Error(), b.Error()) })
	return errors.Join(problems...)
}
