package form

import (
	"slices"
	"strings"
	"testing"
)

func TestTagsAreReadBetweenCommas(t *testing.T) {
	f := Field{Name: "tags", Kind: Tags, Required: true}
	p := NewParser(t.Context(), Values{"tags": " red, two words,,red , é "})
	if got := p.Tags(f); !slices.Equal(got, []string{"red", "two words", "é"}) || len(p.Errors) > 0 {
		t.Errorf("read %q, %v", got, p.Errors)
	}
	for _, text := range []string{"", ",", strings.Repeat("x", 51), strings.Repeat("x,", 10) + numbered(21)} {
		p := NewParser(t.Context(), Values{"tags": text})
		if p.Tags(f); p.Errors.Of("tags") == "" {
			t.Errorf("%q is accepted", text)
		}
	}
}

func numbered(n int) string {
	var b strings.Builder
	for i := range n {
		b.WriteString(strings.Repeat("i", i+1) + ",")
	}
	return b.String()
}
