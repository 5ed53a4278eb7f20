package ui

import "net/http"

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
func ProblemFor(status int) Problem {
	p, known := problems[status]
	switch {
	case known:
	case status >= http.StatusInternalServerError:
		p = problems[http.StatusInternalServerError]
	default:
		p = problems[http.StatusBadRequest]
	}
	p.Status = status
	return p
}

var problems = map[int]Problem{
	http.StatusBadRequest: {
		Title: "This request could not be read",
		Text:  "Something in the address or in the form was not as expected. Go back and try again; nothing was changed.",
	},
	http.StatusForbidden: {
		Title: "This was not accepted",
		Text:  "The page may have been open for too long, or this is not yours to change. Nothing was changed. Go back, reload the page, then try again.",
	},
	http.StatusNotFound: {
		Title: "There is no page here",
		Text:  "The address may be mistyped, or the record was deleted. Nothing was changed.",
	},
	http.StatusMethodNotAllowed: {
		Title: "This page cannot be used that way",
		Text:  "The address exists, but not for this kind of request. Nothing was changed.",
	},
	http.StatusRequestEntityTooLarge: {
		Title: "That was too much at once",
		Text:  "What was sent is larger than this application takes, and it was not saved. Go back and send less.",
	},
	http.StatusTooManyRequests: {
		Title: "Too many requests in a short time",
		Text:  "Wait a minute, then try again. Nothing was changed.",
	},
	http.StatusInternalServerError: {
		Title: "Something went wrong on our side",
		Text:  "Your last change was not saved. Going back usually brings what you typed with it; then try again in a minute.",
	},
	http.StatusServiceUnavailable: {
		Title: "Not available for the moment",
		Text:  "The application is starting or being looked after. Try again in a minute.",
	},
}
