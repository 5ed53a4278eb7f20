package config

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strings"

	"github.com/BurntSushi/toml"
)

// file is config/app.toml. Secrets have no place in it: it is committed.
type file struct {
	Name   string `toml:"name"`
	Locale string `toml:"locale"`

	Server struct {
		Address string `toml:"address"`

		BaseURL        string   `toml:"base_url"`
		TrustedProxies []string `toml:"trusted_proxies"`
	} `toml:"server"`

	Database struct {
		Driver string `toml:"driver"`
		DSN    string `toml:"dsn"`
	} `toml:"database"`

	Session struct {
		Secure *bool `toml:"secure"`
	} `toml:"session"`

	Log struct {
		Level string `toml:"level"`
	} `toml:"log"`

	Mail struct {
		From string `toml:"from"`
	} `toml:"mail"`

	Texts struct {
		Dir string `toml:"dir"`
	} `toml:"texts"`
}

// readFile takes a missing file as an empty one; a key that it does not know is most likely a typo.
func readFile(path string) (file, error) {
	var f file
	meta, err := toml.DecodeFile(path, &f)
	if errors.Is(err, fs.ErrNotExist) {
		return f, nil
	}
	var syntax toml.ParseError
	if errors.As(err, &syntax) {
		return f, fmt.Errorf("%s, line %d: %s", path, syntax.Position.Line, syntax.Message)
	}
	if err != nil {
		return f, fmt.Errorf("%s: %w", path, err)
	}
	if unknown := meta.Undecoded(); len(unknown) > 0 {
		names := make([]string, 0, len(unknown))
		for _, key := range unknown {
			names = append(names, key.String())
		}
		return f, fmt.Errorf("%s: unknown key %s: correct its name or remove it", path, strings.Join(names, ", "))
	}
	return f, nil
}

// readDotenv reads lines of the form NAME=value. Quotes around a value are taken off.
func readDotenv(path string) (func(string) string, error) {
	text, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return func(string) string { return "" }, nil
	}
	if err != nil {
		return nil, fmt.Errorf("read settings: %w", err)
	}
	values := map[string]string{}
	for i, line := range strings.Split(string(text), "\n") {
		line = strings.TrimSpace(line)
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		name, value, found := strings.Cut(strings.TrimPrefix(line, "export "), "=")
		name = strings.TrimSpace(name)
		if !found || name == "" {
			return nil, fmt.Errorf("%s, line %d: expected NAME=value", path, i+1)
		}
		if name == "APP_ENV" {
			return nil, fmt.Errorf("%s, line %d: set APP_ENV in the environment: this file is read in development only", path, i+1)
		}
		values[name] = unquote(strings.TrimSpace(value))
	}
	return func(name string) string { return values[name] }, nil
}

func unquote(value string) string {
	for _, quote := range []string{`"`, `'`} {
		if len(value) >= 2 && strings.HasPrefix(value, quote) && strings.HasSuffix(value, quote) {
			return value[1 : len(value)-1]
		}
	}
	return value
}
