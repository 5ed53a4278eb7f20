package config

import (
	"strings"
	"testing"
)

func TestAccountsSettings(t *testing.T) {
	c, err := Load(env(
		"APP_ENV", Production,
		"SESSION_SECRET", goodSecret,
		"SESSION_SECRET_PREVIOUS", "the secret from before, long enough",
		"BASE_URL", "https://shop.example.com/",
		"MAIL_URL", "smtps://user:swordfish@mail.example.com",
		"MAIL_FROM", "Shop <shop@example.com>",
		"TRUSTED_PROXIES", "10.0.0.0/8, 192.0.2.7, 2001:db8::/32",
	), t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	if c.BaseURL != "https://shop.example.com" || len(c.TrustedProxies) != 3 || c.PreviousSecret == "" {
		t.Errorf("got %+v", c)
	}
}

func TestBaseURLInDevelopment(t *testing.T) {
	c, err := Load(env("PORT", "4000"), t.TempDir())
	if err != nil || c.BaseURL != "http://localhost:4000" {
		t.Errorf("got %q, %v", c.BaseURL, err)
	}
}

func TestMistakesOfAccountsAreNamed(t *testing.T) {
	for name, tt := range map[string]struct {
		getenv func(string) string
		want   string
	}{
		"base":            {env("BASE_URL", "shop.example.com"), "BASE_URL"},
		"proxy":           {env("TRUSTED_PROXIES", "everybody"), "TRUSTED_PROXIES"},
		"mail server":     {env("MAIL_URL", "mail:swordfish", "MAIL_FROM", "shop@example.com"), "MAIL_URL"},
		"sender":          {env("MAIL_URL", "smtp://u:swordfish@mail.example.com"), "MAIL_FROM"},
		"previous secret": {env("SESSION_SECRET_PREVIOUS", "swordfish"), "SESSION_SECRET_PREVIOUS"},
		"links":           {env("APP_ENV", Production, "SESSION_SECRET", goodSecret, "MAIL_URL", "smtp://mail.example.com", "MAIL_FROM", "shop@example.com"), "BASE_URL"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := Load(tt.getenv, t.TempDir())
			if err == nil || !strings.Contains(err.Error(), tt.want) || strings.Contains(err.Error(), "swordfish") {
				t.Errorf("got %v", err)
			}
		})
	}
}
