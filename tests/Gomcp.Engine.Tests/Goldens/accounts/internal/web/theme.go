package web

import "net/http"

const (
	themeCookie = "theme"
	themeMaxAge = 365 * 24 * 60 * 60
)

// theme is "light", "dark" or, to follow the system, empty.
func (s *Site) theme(r *http.Request) string {
	c, err := r.Cookie(s.cookieName(themeCookie))
	if err != nil || (c.Value != "light" && c.Value != "dark") {
		return ""
	}
	return c.Value
}

// SetTheme keeps the chosen theme in a cookie and returns to the page that it was chosen on.
func (s *Site) SetTheme(w http.ResponseWriter, r *http.Request) {
	switch theme := r.PostFormValue("theme"); theme {
	case "light", "dark":
		http.SetCookie(w, s.cookie(themeCookie, theme, themeMaxAge))
	default:
		http.SetCookie(w, s.cookie(themeCookie, "", -1))
	}
	s.Redirect(w, r, localOr(r.PostFormValue("next"), "/"))
}
