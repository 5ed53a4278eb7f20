package choice

import (
	"cmp"
	"context"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/google/uuid"
	"gorm.io/gorm"
	"gorm.io/gorm/clause"

	"example.com/accounts/internal/listing"
	"example.com/accounts/internal/web/ui"
)

// longestSearch is how many bytes of a search are used.
const longestSearch = 200

// Records is the Source over the table of T.
type Records[T any] struct {
	// Value is the column that a choice stands for, Title the one that a search looks into: a text, or
	// the number that records are called by.
	Value string
	Title string
	Text  bool

	// Key reads a choice. What is none is left out.
	Key func(string) (any, bool)

	// Option is how a record is offered.
	Option func(T) ui.Option
}

// Load needs one statement where there are few records, and three at most.
func (s Records[T]) Load(ctx context.Context, db *gorm.DB, chosen []string, search string) (Set, error) {
	latest, err := gorm.G[T](db).Order("id DESC").Limit(Few + 1).Find(ctx)
	if err != nil {
		return Set{}, err
	}
	if len(latest) <= Few {
		return Set{Options: s.sorted(latest)}, nil
	}

	set := Set{Many: true}
	var kept []T
	if keys := s.keys(chosen); len(keys) > 0 {
		if kept, err = gorm.G[T](db).Where(clause.IN{Column: s.Value, Values: keys}).Find(ctx); err != nil {
			return set, err
		}
	}
	found := latest
	if search = clean(search); search != "" {
		if found, err = s.find(ctx, db, search); err != nil {
			return set, err
		}
	}
	if set.More = len(found) > Few; set.More {
		found = found[:Few]
	}

	set.Options = s.sorted(kept)
	for _, option := range s.sorted(found) {
		if !slices.Contains(set.Options, option) {
			set.Options = append(set.Options, option)
		}
	}
	return set, nil
}

func (s Records[T]) find(ctx context.Context, db *gorm.DB, search string) ([]T, error) {
	title := clause.Column{Name: s.Title}
	if s.Text {
		return gorm.G[T](db).
			Where(listing.Matching(search, []clause.Column{title})).
			Order(clause.OrderBy{Expression: clause.Expr{SQL: "LOWER(?), id", Vars: []any{title}}}).
			Limit(Few + 1).
			Find(ctx)
	}
	id, err := strconv.ParseUint(search, 10, 63)
	if err != nil {
		return nil, nil
	}
	return gorm.G[T](db).Where(clause.Eq{Column: title, Value: id}).Find(ctx)
}

func (s Records[T]) keys(chosen []string) []any {
	var keys []any
	for _, choice := range chosen {
		if key, ok := s.Key(choice); ok {
			keys = append(keys, key)
		}
	}
	return keys
}

func (s Records[T]) sorted(records []T) []ui.Option {
	options := make([]ui.Option, 0, len(records))
	for _, record := range records {
		options = append(options, s.Option(record))
	}
	slices.SortStableFunc(options, func(a, b ui.Option) int {
		return cmp.Or(
			cmp.Compare(strings.ToLower(a.Label), strings.ToLower(b.Label)),
			cmp.Compare(len(a.Value), len(b.Value)),
			cmp.Compare(a.Value, b.Value),
		)
	})
	return options
}

// clean is a search without what no database could compare.
func clean(search string) string {
	search = strings.TrimSpace(strings.ReplaceAll(strings.ToValidUTF8(search, ""), "\x00", ""))
	for len(search) > longestSearch {
		_, size := utf8.DecodeLastRuneInString(search)
		search = search[:len(search)-size]
	}
	return search
}

// ID reads the id of a record.
func ID(text string) (any, bool) {
	id, err := strconv.ParseUint(text, 10, 63)
	return id, err == nil
}

// Number reads a whole number.
func Number(text string) (any, bool) {
	number, err := strconv.ParseInt(text, 10, 64)
	return number, err == nil
}

// UUID reads an identifier.
func UUID(text string) (any, bool) {
	id, err := uuid.Parse(text)
	return id, err == nil
}

// Text reads a text that databases can compare.
func Text(text string) (any, bool) {
	return text, utf8.ValidString(text) && !strings.ContainsRune(text, 0)
}
