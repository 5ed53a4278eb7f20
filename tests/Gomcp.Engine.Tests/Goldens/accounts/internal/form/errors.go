package form

import (
	"strings"

	"example.com/accounts/internal/web/ui"
)

// Error is one entry that needs a change, and how.
type Error struct {
	Field   string
	Message string
}

// Errors are the entries of a form that need a change, in the order of the fields.
type Errors []Error

// Error joins the messages, for logs.
func (e Errors) Error() string {
	messages := make([]string, 0, len(e))
	for _, problem := range e {
		messages = append(messages, problem.Field+": "+problem.Message)
	}
	return strings.Join(messages, "; ")
}

// Of is the message for one field, empty when there is none.
func (e Errors) Of(field string) string {
	for _, problem := range e {
		if problem.Field == field {
			return problem.Message
		}
	}
	return ""
}

// Summary lists the messages for the top of the form, each with a link to its field.
func (e Errors) Summary() []ui.FieldError {
	summary := make([]ui.FieldError, 0, len(e))
	for _, problem := range e {
		summary = append(summary, ui.FieldError{
			Field: problem.Field,
			Text:  problem.Message,
		})
	}
	return summary
}
