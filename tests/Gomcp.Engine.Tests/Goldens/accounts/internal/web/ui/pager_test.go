package ui

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"example.com/accounts/internal/texts/textstest"
)

func TestPagerNumbers(t *testing.T) {
	tests := []struct {
		page int
		last int
		want []int
	}{
		{1, 1, []int{1}},
		{1, 2, []int{1, 2}},
		{1, 3, []int{1, 2, 3}},
		{2, 4, []int{1, 2, 3, 4}},
		{1, 4, []int{1, 2, 3, 4}},
		{1, 7, []int{1, 2, 3, gap, 7}},
		{2, 7, []int{1, 2, 3, gap, 7}},
		{3, 7, []int{1, 2, 3, 4, gap, 7}},
		{4, 7, []int{1, 2, 3, 4, 5, 6, 7}},
		{5, 7, []int{1, gap, 4, 5, 6, 7}},
		{7, 7, []int{1, gap, 5, 6, 7}},
		{5, 9, []int{1, gap, 4, 5, 6, gap, 9}},
		{50, 100, []int{1, gap, 49, 50, 51, gap, 100}},
	}
	for _, test := range tests {
		pages := Pages{Page: test.page, PerPage: 10, Total: int64(test.last) * 10}
		if got := pages.Numbers(); !slices.Equal(got, test.want) {
			t.Errorf("page %d of %d: %v, want %v", test.page, test.last, got, test.want)
		}
	}
}

// Whatever the page: the first, the last and the current one are there, in order, and a gap hides at least two.
func TestPagerNumbersAlwaysLeadEverywhere(t *testing.T) {
	for last := 1; last <= 30; last++ {
		for page := -1; page <= last+2; page++ {
			pages := Pages{Page: page, PerPage: 1, Total: int64(last)}
			numbers := pages.Numbers()
			for _, must := range []int{1, last, pages.Current()} {
				if !slices.Contains(numbers, must) {
					t.Fatalf("page %d of %d: %v lacks %d", page, last, numbers, must)
				}
			}
			for i := 1; i < len(numbers); i++ {
				switch {
				case numbers[i] == gap:
					if numbers[i+1]-numbers[i-1] < 3 {
						t.Fatalf("page %d of %d: a gap of one in %v", page, last, numbers)
					}
				case numbers[i-1] != gap && numbers[i] != numbers[i-1]+1:
					t.Fatalf("page %d of %d: %v is not in order", page, last, numbers)
				}
			}
		}
	}
}

func TestPagerRange(t *testing.T) {
	ctx := textstest.Context(t)
	tests := []struct {
		pages Pages
		want  string
	}{
		{Pages{Page: 1, PerPage: 20, Total: 134}, "1 to 20 of 134"},
		{Pages{Page: 7, PerPage: 20, Total: 134}, "121 to 134 of 134"},
		{Pages{Page: 99, PerPage: 20, Total: 134}, "121 to 134 of 134"},
		{Pages{Page: 3, PerPage: 2, Total: 5}, "5 of 5"},
		{Pages{Page: 1, PerPage: 20, Total: 0}, "0 of 0"},
		{Pages{Page: 2, PerPage: 1000, Total: 1234567}, "1,001 to 2,000 of 1,234,567"},
	}
	for _, test := range tests {
		if got := test.pages.Range(ctx); got != test.want {
			t.Errorf("%+v: %q, want %q", test.pages, got, test.want)
		}
	}
}

func TestPagerLinks(t *testing.T) {
	url := func(n int) string { return "/products?q=a%26b&page=" + strconv.Itoa(n) }
	page := parse(t, Pager(Pages{Page: 1, PerPage: 20, Total: 134, URL: url}))
	if got, _ := page.Find("#page-next").Attr("href"); got != url(2) {
		t.Errorf("next leads to %q", got)
	}
	if got, _ := page.Find("#page-next").Attr("hx-get"); got != url(2) {
		t.Errorf("next asks htmx for %q", got)
	}
	if _, leads := page.Find("#page-previous").Attr("href"); leads {
		t.Error("there is nothing before the first page")
	}
	if got := page.Find("[aria-current=page]").Text(); strings.TrimSpace(got) != "1" {
		t.Errorf("current page is %q", got)
	}
	if n := parse(t, Pager(Pages{Page: 1, PerPage: 20, Total: 20, URL: url})).Find("a").Length(); n != 0 {
		t.Errorf("a single page offers %d links", n)
	}
}
