package web

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/http"

	"example.com/accounts/internal/form"
	"example.com/accounts/internal/texts"
	"example.com/accounts/internal/web/ui"
)

// JSON answers with a value as JSON. Like a page it is written to memory first.
func (s *Site) JSON(w http.ResponseWriter, r *http.Request, status int, value any) {
	s.writeJSON(w, r, status, typeJSON, value)
}

// problem is an error as RFC 9457 has it. Errors point into the body, or name a part of the address.
type problem struct {
	Type      string         `json:"type"`
	Title     string         `json:"title"`
	Status    int            `json:"status"`
	Detail    string         `json:"detail,omitempty"`
	Errors    []problemEntry `json:"errors,omitempty"`
	RequestID string         `json:"request_id"`
}

type problemEntry struct {
	Pointer   string `json:"pointer,omitempty"`
	Parameter string `json:"parameter,omitempty"`
	Detail    string `json:"detail"`
}

// Problem answers a program with an error, and what it is about.
func (s *Site) Problem(w http.ResponseWriter, r *http.Request, status int, detail string) {
	s.problem(w, r, status, detail, nil)
}

// InvalidBody answers with the entries that need a change, each with a pointer to it.
func (s *Site) InvalidBody(w http.ResponseWriter, r *http.Request, problems form.Errors) {
	entries := make([]problemEntry, 0, len(problems))
	for _, p := range problems {
		entries = append(entries, problemEntry{
			Pointer: "#/" + p.Field,
			Detail:  p.Message,
		})
	}
	s.problem(w, r, http.StatusUnprocessableEntity, texts.Text(r.Context(), "messages.json.invalid"), entries)
}

// InvalidQuery answers with the parts of the address that cannot be read.
func (s *Site) InvalidQuery(w http.ResponseWriter, r *http.Request, problems form.Errors) {
	entries := make([]problemEntry, 0, len(problems))
	for _, p := range problems {
		entries = append(entries, problemEntry{
			Parameter: p.Field,
			Detail:    p.Message,
		})
	}
	s.problem(w, r, http.StatusBadRequest, texts.Text(r.Context(), "messages.json.parameters"), entries)
}

func (s *Site) problem(w http.ResponseWriter, r *http.Request, status int, detail string, entries []problemEntry) {
	if detail == "" {
		detail = ui.ProblemFor(r.Context(), status).Title
	}
	s.writeJSON(w, r, status, typeProblem, problem{
		Type:      "about:blank",
		Title:     http.StatusText(status),
		Status:    status,
		Detail:    detail,
		Errors:    entries,
		RequestID: RequestID(r.Context()),
	})
}

func (s *Site) writeJSON(w http.ResponseWriter, r *http.Request, status int, mediaType string, value any) {
	var body bytes.Buffer
	encoder := json.NewEncoder(&body)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(value); err != nil {
		s.logger(r).Error("JSON failed", "error", fmt.Errorf("encode: %w", err))
		w.WriteHeader(http.StatusInternalServerError)
		return
	}
	h := w.Header()
	h.Set("Cache-Control", "no-store")
	h.Set("Content-Type", mediaType)
	w.WriteHeader(status)
	if _, err := body.WriteTo(w); err != nil {
		s.logger(r).Debug("answer not delivered", "error", err)
	}
}
