package ui

import (
	"context"

	"example.com/accounts/internal/texts"
)

// Pages is where a list stands. A page beyond the last one counts as the last one.
type Pages struct {
	Page    int // from 1
	PerPage int
	Total   int64
	URL     func(page int) string
}

// gap stands for the numbers left out of a pager.
const gap = 0

// Last is the number of the last page, at least 1.
func (p Pages) Last() int {
	if p.PerPage < 1 || p.Total < 1 {
		return 1
	}
	return int((p.Total + int64(p.PerPage) - 1) / int64(p.PerPage))
}

// Current is the page shown, brought into what there is.
func (p Pages) Current() int {
	return min(max(p.Page, 1), p.Last())
}

// Range is the sentence before the numbers: "1 to 20 of 134".
func (p Pages) Range(ctx context.Context) string {
	if p.Total < 1 {
		return texts.Text(ctx, "app.pager.of", "first", 0, "total", 0)
	}
	first := int64(p.Current()-1)*int64(p.PerPage) + 1
	last := min(first+int64(p.PerPage)-1, p.Total)
	if first == last {
		return texts.Text(ctx, "app.pager.of", "first", first, "total", p.Total)
	}
	return texts.Text(ctx, "app.pager.range", "first", first, "last", last, "total", p.Total)
}

// Numbers are the pages to offer: the first, the last, and those around the current one. A gap is never one page wide.
func (p Pages) Numbers() []int {
	last := p.Last()
	from, to := p.Current()-1, p.Current()+1
	if p.Current() <= 3 {
		from, to = 1, max(to, 3)
	}
	if p.Current() >= last-2 {
		from, to = min(from, last-2), last
	}
	if from <= 3 {
		from = 1
	}
	if to >= last-2 {
		to = last
	}
	var numbers []int
	if from > 1 {
		numbers = append(numbers, 1, gap)
	}
	for n := max(from, 1); n <= to; n++ {
		numbers = append(numbers, n)
	}
	if to < last {
		numbers = append(numbers, gap, last)
	}
	return numbers
}

func (p Pages) position(ctx context.Context) string {
	return texts.Text(ctx, "app.pager.position", "page", p.Current(), "last", p.Last())
}
