package ui

import (
	"context"
	"net/http"

	"example.com/accounts/internal/texts"
)

// Problem is what an error page says: what happened, what became of the visitor's work, and what to do now.
type Problem struct {
	Status    int
	Title     string
	Text      string
	RequestID string // shown when set: it finds the line in the log
	Time      string // beside the request id
	Retry     string // the address to try again, when that can help
}

// ProblemFor is the error page of a status. Set RequestID, Time and Retry where they help.
func ProblemFor(ctx context.Context, status int) Problem {
	p, known := problems[status]
	switch {
	case known:
	case status >= http.StatusInternalServerError:
		p = problems[http.StatusInternalServerError]
	default:
		p = problems[http.StatusBadRequest]
	}
	return Problem{
		Status: status,
		Title:  texts.Text(ctx, p.title),
		Text:   texts.Text(ctx, p.text),
	}
}

// problemTexts are what the error page of a status says.
type problemTexts struct {
	title texts.Key
	text  texts.Key
}

var problems = map[int]problemTexts{
	http.StatusBadRequest:            {"app.error.bad_request.title", "app.error.bad_request.text"},
	http.StatusForbidden:             {"app.error.forbidden.title", "app.error.forbidden.text"},
	http.StatusNotFound:              {"app.error.not_found.title", "app.error.not_found.text"},
	http.StatusMethodNotAllowed:      {"app.error.method.title", "app.error.method.text"},
	http.StatusNotAcceptable:         {"app.error.not_acceptable.title", "app.error.not_acceptable.text"},
	http.StatusUnsupportedMediaType:  {"app.error.media_type.title", "app.error.media_type.text"},
	http.StatusRequestEntityTooLarge: {"app.error.too_large.title", "app.error.too_large.text"},
	http.StatusTooManyRequests:       {"app.error.too_many.title", "app.error.too_many.text"},
	http.StatusInternalServerError:   {"app.error.server.title", "app.error.server.text"},
	http.StatusServiceUnavailable:    {"app.error.unavailable.title", "app.error.unavailable.text"},
}
