package web

import (
	"net/http"

	"github.com/gorilla/securecookie"

	"example.com/accounts/internal/web/ui"
)

const (
	flashCookie = "flash"
	flashMaxAge = 5 * 60
)

// flashCodec signs the messages that wait for the next page.
type flashCodec struct{ codec *securecookie.SecureCookie }

func newFlashCodec(key []byte) flashCodec {
	codec := securecookie.New(key, nil).MaxAge(flashMaxAge)
	codec.SetSerializer(securecookie.JSONEncoder{})
	return flashCodec{codec}
}

// Flash shows a message on the next page.
func (s *Site) Flash(w http.ResponseWriter, r *http.Request, toast ui.Toast) {
	name := s.cookieName(flashCookie)
	value, err := s.flash.codec.Encode(name, append(s.readToasts(r), toast))
	if err != nil { // too long for a cookie: the page matters more than its message
		s.logger(r).Warn("message for the next page lost", "error", err)
		return
	}
	http.SetCookie(w, s.cookie(flashCookie, value, flashMaxAge))
}

// takeToasts leaves the messages where they are when only a part of a page is rendered.
func (s *Site) takeToasts(w http.ResponseWriter, r *http.Request) []ui.Toast {
	if IsPartial(r) {
		return nil
	}
	if _, err := r.Cookie(s.cookieName(flashCookie)); err != nil {
		return nil
	}
	http.SetCookie(w, s.cookie(flashCookie, "", -1))
	return s.readToasts(r)
}

// readToasts treats a cookie that is forged, too old or signed with another key as none.
func (s *Site) readToasts(r *http.Request) []ui.Toast {
	name := s.cookieName(flashCookie)
	c, err := r.Cookie(name)
	if err != nil {
		return nil
	}
	var toasts []ui.Toast
	if err := s.flash.codec.Decode(name, c.Value, &toasts); err != nil {
		return nil
	}
	return toasts
}
