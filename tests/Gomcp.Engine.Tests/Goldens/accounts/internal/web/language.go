package web

import (
	"net/http"

	"example.com/accounts/internal/texts"
)

const (
	languageCookie = "language"
	languageMaxAge = 365 * 24 * 60 * 60
)

// withTexts gives the request the texts of its language: the chosen one, else the one that the
// browser asks for, else the default.
func (s *Site) withTexts(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		next.ServeHTTP(w, r.WithContext(texts.With(r.Context(), s.locale(w, r))))
	})
}

func (s *Site) locale(w http.ResponseWriter, r *http.Request) *texts.Locale {
	catalog := s.texts()
	if len(catalog.Locales()) == 1 {
		return catalog.Default()
	}
	w.Header().Add("Vary", "Accept-Language, Cookie")
	if c, err := r.Cookie(s.cookieName(languageCookie)); err == nil {
		if locale := catalog.Find(c.Value); locale != nil {
			return locale
		}
	}
	return catalog.Accept(r.Header.Get("Accept-Language"))
}

// SetLanguage keeps the chosen language in a cookie and returns to the page that it was chosen on.
func (s *Site) SetLanguage(w http.ResponseWriter, r *http.Request) {
	if locale := s.texts().Find(r.PostFormValue("language")); locale != nil {
		http.SetCookie(w, s.cookie(languageCookie, locale.Code, languageMaxAge))
	}
	s.Redirect(w, r, localOr(r.PostFormValue("next"), "/"))
}
