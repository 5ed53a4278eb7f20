package listing

import (
	"time"

	"example.com/accounts/internal/form"
)

// parse reads an entry as the database compares it.
func parse(p *form.Parser, f form.Field) any {
	switch f.Held() {
	case form.Int:
		return p.Int(f)
	case form.Int64:
		return p.Int64(f)
	case form.Uint:
		return p.Uint(f)
	case form.Float:
		return p.Float(f)
	case form.Decimal:
		return p.Decimal(f)
	case form.Bool:
		return p.Bool(f)
	case form.Date:
		return p.Date(f)
	case form.Time:
		return p.Time(f)
	case form.DateTime:
		return p.DateTime(f)
	case form.UUID:
		return p.UUID(f)
	case form.String:
		return p.String(f)
	case form.Reference, form.References:
		return p.Reference(f)
	default:
		return p.Choice(f)
	}
}

// dayIn lets a day stand for its first or its last second where a moment is compared.
func dayIn(kind form.Kind, entry, bound string) string {
	if kind != form.DateTime || len(entry) != len(time.DateOnly) {
		return entry
	}
	if bound == hi {
		return entry + "T23:59:59"
	}
	return entry + "T00:00:00"
}

func nextSecond(value any) any {
	moment, _ := value.(time.Time)
	return moment.Add(time.Second)
}
