package form

import (
	"context"

	"example.com/accounts/internal/database"
	"example.com/accounts/internal/texts"
)

// Rules say which entry a rule of the database is about and what to do when it is broken, by the
// name of the constraint.
type Rules map[string]Rule

// Rule is a rule of the database about one field.
type Rule struct {
	field Field
	text  texts.Key
}

// Explain turns a rule of the database that was broken into a message beside an entry. Other errors
// stay what they are.
func (r Rules) Explain(ctx context.Context, err error) error {
	violation, ok := database.AsViolation(err)
	if !ok {
		return err
	}
	if rule, known := r[violation.Constraint]; known {
		return Errors{{Field: rule.field.Name, Message: rule.message(ctx)}}
	}
	if violation.Column == "" {
		return err
	}
	switch violation.Kind {
	case database.Required:
		return Errors{{Field: violation.Column, Message: texts.Text(ctx, "messages.database.required")}}
	case database.TooLong:
		return Errors{{Field: violation.Column, Message: texts.Text(ctx, "messages.database.too_long")}}
	case database.OutOfRange:
		return Errors{{Field: violation.Column, Message: texts.Text(ctx, "messages.database.out_of_range")}}
	default:
		return err
	}
}

// Taken is the answer to a value that another record has already.
func (f Field) Taken(text texts.Key) Rule {
	return Rule{field: f, text: text}
}

// Gone is the answer to the choice of a record that is no longer there.
func (f Field) Gone(text texts.Key) Rule {
	return Rule{field: f, text: text}
}

// Refused is the answer to a value that the database's own check refuses: it asks for a right one.
func (f Field) Refused() Rule {
	return Rule{field: f}
}

func (r Rule) message(ctx context.Context) string {
	switch {
	case r.text != "":
		return texts.Text(ctx, r.text)
	case r.field.isChosen():
		return r.field.text(ctx, "messages.form.choose")
	default:
		return r.field.text(ctx, "messages.form.refused", "limits", r.field.limits(ctx, -1))
	}
}
