package web

import (
	"crypto/hkdf"
	"crypto/sha256"
	"net/http"
)

// keys are made from the one secret, one for each use.
type keys struct {
	csrf  []byte
	flash []byte
}

func deriveKeys(secret string) (keys, error) {
	var k keys
	var err error
	if k.csrf, err = hkdf.Key(sha256.New, []byte(secret), nil, "csrf", 32); err != nil {
		return k, err
	}
	if k.flash, err = hkdf.Key(sha256.New, []byte(secret), nil, "flash", 32); err != nil {
		return k, err
	}
	return k, nil
}

// cookieName adds the prefix that browsers accept only on https, for the whole host and from it.
func (s *Site) cookieName(name string) string {
	if s.secure {
		return "__Host-" + name
	}
	return name
}

// cookie has everything but its age: 0 lasts until the browser closes.
func (s *Site) cookie(name, value string, maxAge int) *http.Cookie {
	return &http.Cookie{
		Name:     s.cookieName(name),
		Value:    value,
		Path:     "/",
		MaxAge:   maxAge,
		HttpOnly: true,
		Secure:   s.secure,
		SameSite: http.SameSiteLaxMode,
	}
}
