package config

import (
	"bytes"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"example.com/accounts/internal/database"
)

const goodSecret = "0123456789abcdef0123456789abcdef"

func env(pairs ...string) func(string) string {
	values := map[string]string{}
	for i := 0; i < len(pairs); i += 2 {
		values[pairs[i]] = pairs[i+1]
	}
	return func(name string) string { return values[name] }
}

// folder has the given config/app.toml and .env, unless they are empty.
func folder(t *testing.T, tomlText, dotenv string) string {
	t.Helper()
	dir := t.TempDir()
	if err := os.Mkdir(filepath.Join(dir, "config"), 0o750); err != nil {
		t.Fatal(err)
	}
	for name, text := range map[string]string{"config/app.toml": tomlText, ".env": dotenv} {
		if text == "" {
			continue
		}
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func TestDefaults(t *testing.T) {
	c, err := Load(env(), t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	if c.Env != Development || c.Address != ":8080" || c.Driver != database.SQLite || c.DSN != "data/app.db" || c.Secure || c.LogLevel != slog.LevelInfo {
		t.Errorf("got %+v", c)
	}
	if !c.SecretGenerated || len(c.SessionSecret) < minSecret {
		t.Error("no secret was made for this run")
	}
}

func TestOrder(t *testing.T) {
	const file = "[server]\naddress = \":1\"\n[database]\ndsn = \"file.db\"\n"
	tests := []struct {
		name   string
		getenv func(string) string
		dotenv string
		want   string
	}{
		{"file beats default", env(), "", ":1"},
		{"dotenv beats file", env(), "# mine\nSERVER_ADDRESS=\":2\"\n", ":2"},
		{"environment beats dotenv", env("SERVER_ADDRESS", ":3"), "SERVER_ADDRESS=:2", ":3"},
		{"port of the environment beats address of dotenv", env("PORT", "4"), "SERVER_ADDRESS=:2", ":4"},
		{"address beats port", env("PORT", "4", "SERVER_ADDRESS", "127.0.0.1:5"), "", "127.0.0.1:5"},
		{"dotenv is for development", env("APP_ENV", Test), "SERVER_ADDRESS=:2", ":1"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			c, err := Load(tt.getenv, folder(t, file, tt.dotenv))
			if err != nil {
				t.Fatal(err)
			}
			if c.Address != tt.want || c.DSN != "file.db" {
				t.Errorf("got %q and %q", c.Address, string(c.DSN))
			}
		})
	}
}

func TestProduction(t *testing.T) {
	c, err := Load(env("APP_ENV", Production, "SESSION_SECRET", goodSecret), t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	if !c.Production() || !c.Secure || c.SecretGenerated || string(c.SessionSecret) != goodSecret {
		t.Errorf("got %+v", c)
	}
}

func TestMistakesAreNamed(t *testing.T) {
	tests := []struct {
		name   string
		getenv func(string) string
		toml   string
		dotenv string
		want   []string
	}{
		{"no secret in production", env("APP_ENV", Production), "", "", []string{"SESSION_SECRET", "openssl"}},
		{"short secret", env("APP_ENV", Production, "SESSION_SECRET", "short-and-bad"), "", "", []string{"SESSION_SECRET", "32"}},
		{"short secret in development", env("SESSION_SECRET", "short-and-bad"), "", "", []string{"SESSION_SECRET", "32"}},
		{"sample secret", env("APP_ENV", Production, "SESSION_SECRET", "change-me-change-me-change-me-change-me"), "", "", []string{"SESSION_SECRET", "sample"}},
		{"secret of one letter", env("APP_ENV", Production, "SESSION_SECRET", strings.Repeat("a", 40)), "", "", []string{"SESSION_SECRET", "sample"}},
		{"secret only in dotenv", env("APP_ENV", Production), "", "SESSION_SECRET=" + goodSecret, []string{"SESSION_SECRET"}},
		{"environment", env("APP_ENV", "prod"), "", "", []string{"APP_ENV", "production"}},
		{"port", env("PORT", "http"), "", "", []string{"PORT", "65535"}},
		{"high port", env("PORT", "70000"), "", "", []string{"PORT", "65535"}},
		{"address", env("SERVER_ADDRESS", "localhost"), "", "", []string{"SERVER_ADDRESS"}},
		{"driver", env("DB_DRIVER", "oracle"), "", "", []string{"DB_DRIVER", "sqlite"}},
		{"unclear DSN", env("DB_DSN", "shop"), "", "", []string{"DB_DSN", "DB_DRIVER"}},
		{"secure", env("SESSION_SECURE", "maybe"), "", "", []string{"SESSION_SECURE", "true"}},
		{"level", env("LOG_LEVEL", "loud"), "", "", []string{"LOG_LEVEL", "debug"}},
		{"unknown key", env(), "[server]\nadress = \":1\"\n", "", []string{"app.toml", "server.adress"}},
		{"secret in the file", env(), "[session]\nsecret = \"" + goodSecret + "\"\n", "", []string{"app.toml", "session.secret"}},
		{"broken file", env(), "name = \"x\"\n[server\n", "", []string{"app.toml", "line"}},
		{"wrong type", env(), "name = 7\n", "", []string{"app.toml", "name"}},
		{"broken dotenv", env(), "", "PORT 80", []string{".env", "line 1"}},
		{"environment in dotenv", env(), "", "\nAPP_ENV=production", []string{".env", "line 2", "APP_ENV"}},
		{"all at once", env("PORT", "x", "LOG_LEVEL", "loud"), "", "", []string{"PORT", "LOG_LEVEL"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, err := Load(tt.getenv, folder(t, tt.toml, tt.dotenv))
			if err == nil {
				t.Fatal("accepted")
			}
			for _, want := range tt.want {
				if !strings.Contains(err.Error(), want) {
					t.Errorf("%q does not say %q", err, want)
				}
			}
			if strings.Contains(err.Error(), goodSecret) || strings.Contains(err.Error(), "short-and-bad") {
				t.Errorf("%q prints the secret", err)
			}
		})
	}
}

func TestSecretsAreNotPrinted(t *testing.T) {
	c := Config{DSN: "postgres://u:swordfish@h/db", SessionSecret: "swordfish"}
	var log bytes.Buffer
	slog.New(slog.NewJSONHandler(&log, nil)).Info("x", "config", c, "dsn", c.DSN)
	for _, text := range []string{
		log.String(),
		fmt.Sprint(c),
		fmt.Sprintf("%+v", c),
		fmt.Sprintf("%#v", c),
		fmt.Sprintf("%q", c.DSN),
	} {
		if strings.Contains(text, "swordfish") {
			t.Errorf("printed in %s", text)
		}
	}
}

// The files that come with the application must be readable, and the example safe to copy.
func TestFilesOfTheApplication(t *testing.T) {
	root := filepath.Join("..", "..")
	example, err := os.ReadFile(filepath.Join(root, ".env.example"))
	if err != nil {
		t.Fatal(err)
	}
	file, err := os.ReadFile(filepath.Join(root, "config", "app.toml"))
	if err != nil {
		t.Fatal(err)
	}
	dir := folder(t, string(file), string(example))
	if _, err := Load(env(), dir); err != nil {
		t.Error(err)
	}
	if _, err := Load(env("APP_ENV", Production), dir); err == nil {
		t.Error("production accepted the example without a secret")
	}
}
