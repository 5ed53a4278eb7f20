// Package config reads the settings of the application. The environment wins over the .env file
// (development only), that over config/app.toml, and that over the defaults.
package config

import (
	"cmp"
	"errors"
	"fmt"
	"log/slog"
	"path/filepath"

	"example.com/accounts/internal/database"
)

// The environments that APP_ENV may name.
const (
	Development = "development"
	Production  = "production"
	Test        = "test"
)

// Config is everything that differs between two installations.
type Config struct {
	Env             string
	Name            string
	Locale          string // of visitors whose languages are not there
	LocalesDir      string // texts that are read while the application runs: development only
	TextsDir        string // texts that win over the built-in ones
	Address         string
	Driver          database.Kind
	DSN             Secret
	SessionSecret   Secret
	SecretGenerated bool // made for this run only
	Secure          bool // visitors use https: cookies and headers depend on it
	LogLevel        slog.Level

	Accounts
}

// Production reports whether real visitors use the application.
func (c Config) Production() bool {
	return c.Env == Production
}

// Load reads the settings. getenv is os.Getenv, and dir the folder with config/app.toml and .env.
func Load(getenv func(string) string, dir string) (Config, error) {
	c := Config{Env: getenv("APP_ENV")}
	if c.Env == "" {
		c.Env = Development
	}
	if c.Env != Development && c.Env != Production && c.Env != Test {
		return Config{}, errors.New("APP_ENV must be development, production or test")
	}
	file, err := readFile(filepath.Join(dir, "config", "app.toml"))
	if err != nil {
		return Config{}, err
	}
	layers := []func(string) string{getenv}
	if c.Env == Development {
		dotenv, err := readDotenv(filepath.Join(dir, ".env"))
		if err != nil {
			return Config{}, err
		}
		layers = append(layers, dotenv)
	}
	get := func(name string) string {
		for _, layer := range layers {
			if value := layer(name); value != "" {
				return value
			}
		}
		return ""
	}
	c.Name = cmp.Or(file.Name, defaultName)
	if err := errors.Join(
		c.setAddress(layers, file),
		c.setDatabase(get, file),
		c.setSecure(get, file),
		c.setSecret(get),
		c.setLogLevel(get, file),
		c.setTexts(get, file, dir),
		c.setAccounts(get, file),
	); err != nil {
		return Config{}, fmt.Errorf("configuration: %w", err)
	}
	return c, nil
}
