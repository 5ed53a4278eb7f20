package web

import (
	"mime"
	"net/http"
	"strconv"
	"strings"
)

const (
	typeHTML    = "text/html"
	typeJSON    = "application/json"
	typeProblem = "application/problem+json"
	typeForm    = "application/x-www-form-urlencoded"
)

// WantsJSON reports whether the client would rather have JSON than a page. One that takes both alike
// gets what it sends.
func WantsJSON(r *http.Request) bool {
	forJSON, forHTML := accepted(r, typeJSON), accepted(r, typeHTML)
	if forJSON == forHTML {
		return forJSON > 0 && hasJSON(r)
	}
	return forJSON > forHTML
}

// accepted is how much the client wants a media type, from 0 to 1: the most special range counts.
func accepted(r *http.Request, mediaType string) float64 {
	ranges := strings.Join(r.Header.Values("Accept"), ",")
	if strings.TrimSpace(ranges) == "" {
		return 1
	}
	family, _, _ := strings.Cut(mediaType, "/")
	quality, special := 0.0, 0
	for _, text := range strings.Split(ranges, ",") {
		name, params, err := mime.ParseMediaType(text)
		if err != nil {
			continue
		}
		rank := 0
		switch {
		case name == mediaType, mediaType == typeJSON && name == typeProblem:
			rank = 3
		case name == family+"/*":
			rank = 2
		case name == "*/*":
			rank = 1
		}
		if rank > special {
			special = rank
			quality = weight(params["q"])
		}
	}
	return quality
}

func weight(text string) float64 {
	if text == "" {
		return 1
	}
	q, err := strconv.ParseFloat(text, 64)
	if err != nil || q < 0 || q > 1 {
		return 0
	}
	return q
}

func hasJSON(r *http.Request) bool {
	return contentType(r) == typeJSON
}

func contentType(r *http.Request) string {
	mediaType, _, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	if err != nil {
		return ""
	}
	return mediaType
}

// Negotiate refuses what records cannot be sent or answered as: pages and JSON are all there is.
func (s *Site) Negotiate(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Accept")
		isFile := strings.HasSuffix(r.URL.Path, ".csv")
		hasBody := r.ContentLength != 0 && r.Method != http.MethodGet && r.Method != http.MethodHead
		switch {
		case !isFile && accepted(r, typeHTML) == 0 && accepted(r, typeJSON) == 0:
			s.Error(w, r, http.StatusNotAcceptable)
		case hasBody && contentType(r) != typeForm && contentType(r) != typeJSON:
			w.Header().Set("Accept-Post", typeForm+", "+typeJSON)
			s.Error(w, r, http.StatusUnsupportedMediaType)
		default:
			next.ServeHTTP(w, r)
		}
	})
}
