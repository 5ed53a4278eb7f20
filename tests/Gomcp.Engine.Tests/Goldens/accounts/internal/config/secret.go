package config

import (
	"crypto/rand"
	"errors"
	"fmt"
	"log/slog"
	"regexp"
)

const minSecret = 32

// Secret is a setting that must not be printed. Convert it to a string to use it.
type Secret string

// String hides the value from fmt.
func (s Secret) String() string { return "[hidden]" }

// GoString hides the value from %#v.
func (s Secret) GoString() string { return "[hidden]" }

// LogValue hides the value from slog.
func (s Secret) LogValue() slog.Value { return slog.StringValue("[hidden]") }

// MarshalText hides the value from encoders.
func (s Secret) MarshalText() ([]byte, error) { return []byte("[hidden]"), nil }

var sample = regexp.MustCompile(`(?i)^(change|replace|your|sample|example|secret|insert|todo|xxx)`)

const makeSecret = "make one with: openssl rand -hex 32"

// setSecret demands a good secret wherever one is set, and in production that one is set.
func (c *Config) setSecret(get func(string) string) error {
	secret := get("SESSION_SECRET")
	switch {
	case secret == "" && c.Production():
		return errors.New("SESSION_SECRET is not set; " + makeSecret)
	case secret == "":
		c.SessionSecret = Secret(rand.Text() + rand.Text())
		c.SecretGenerated = true
		return nil
	case len(secret) < minSecret:
		return fmt.Errorf("SESSION_SECRET has fewer than %d characters; %s", minSecret, makeSecret)
	case sample.MatchString(secret) || distinct(secret) < 8:
		return errors.New("SESSION_SECRET is a sample that anybody can guess; " + makeSecret)
	}
	c.SessionSecret = Secret(secret)
	return nil
}

func distinct(s string) int {
	seen := map[rune]bool{}
	for _, r := range s {
		seen[r] = true
	}
	return len(seen)
}
