package models

import (
	"slices"
	"testing"
)

func TestTagsAreStoredAsAnArray(t *testing.T) {
	for want, tags := range map[string]Tags{
		`["red","a & \"b\""]`: {"red", `a & "b"`},
		`[]`:                  nil,
	} {
		stored, err := tags.Value()
		if err != nil || stored != want {
			t.Errorf("stored %v, %v; want %s", stored, err, want)
		}
		for _, value := range []any{want, []byte(want)} {
			var read Tags
			if err := read.Scan(value); err != nil || !slices.Equal(read, tags) {
				t.Errorf("%s was read as %v, %v", value, read, err)
			}
		}
	}
	var read Tags
	if err := read.Scan(7); err == nil {
		t.Error("a number was read as tags")
	}
}
