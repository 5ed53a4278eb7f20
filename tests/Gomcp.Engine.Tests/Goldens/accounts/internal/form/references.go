package form

import (
	"slices"
	"strconv"
	"strings"
)

// between stands between the ids of a References entry.
const between = ","

// mostReferences is how many records one entry can refer to.
const mostReferences = 1000

// References reads the ids of other records, each once, the smallest first.
func (p *Parser) References(f Field) []uint64 {
	text := p.values[f.Name]
	if text == "" && f.Required {
		p.refuse(f, "messages.form.choose")
	}
	var ids []uint64
	for entry := range strings.SplitSeq(text, between) {
		if entry == "" {
			continue
		}
		id, err := strconv.ParseUint(entry, 10, 63)
		if err != nil || id == 0 || len(ids) == mostReferences {
			p.refuse(f, "messages.form.choose")
			return nil
		}
		ids = append(ids, id)
	}
	slices.Sort(ids)
	return slices.Compact(ids)
}

// Held is the kind of the entry: that of the key, for a Reference that holds no id.
func (f Field) Held() Kind {
	if f.Kind == Reference && f.Key != "" {
		return f.Key
	}
	return f.Kind
}

// FromRecords is the entry for records that are linked to.
func FromRecords[T any](records []T, id func(T) uint64) string {
	ids := make([]uint64, 0, len(records))
	for _, record := range records {
		ids = append(ids, id(record))
	}
	slices.Sort(ids)
	return joined(ids)
}

// joined is the entry for ids.
func joined(ids []uint64) string {
	entries := make([]string, 0, len(ids))
	for _, id := range ids {
		entries = append(entries, FromUint(id))
	}
	return strings.Join(entries, between)
}

// Records are the rows that ids stand for.
func Records[T any](ids []uint64, record func(uint64) T) []T {
	records := make([]T, 0, len(ids))
	for _, id := range ids {
		records = append(records, record(id))
	}
	return records
}

// Chosen are the single choices of an entry.
func (f Field) Chosen(values Values) []string {
	switch {
	case values[f.Name] == "":
		return nil
	case f.Kind == References:
		return strings.Split(values[f.Name], between)
	default:
		return []string{values[f.Name]}
	}
}
