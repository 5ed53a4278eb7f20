package config

import (
	"cmp"
	"errors"
	"log/slog"
	"net"
	"os"
	"path/filepath"
	"strconv"

	"example.com/accounts/internal/database"
)

const (
	defaultName    = "accounts"
	defaultLocale  = "en"
	defaultAddress = ":8080"
	defaultDSN     = "data/app.db"
)

// setAddress asks each layer for both names: a PORT that the platform sets beats a SERVER_ADDRESS
// from the .env file.
func (c *Config) setAddress(layers []func(string) string, f file) error {
	for _, get := range layers {
		if address := get("SERVER_ADDRESS"); address != "" {
			return c.useAddress("SERVER_ADDRESS", address)
		}
		if port := get("PORT"); port != "" {
			return c.useAddress("PORT", ":"+port)
		}
	}
	return c.useAddress("server.address in config/app.toml", cmp.Or(f.Server.Address, defaultAddress))
}

func (c *Config) useAddress(source, address string) error {
	_, port, err := net.SplitHostPort(address)
	n, portErr := strconv.Atoi(port)
	if err != nil || portErr != nil || n < 0 || n > 65535 {
		return errors.New(source + ` must hold a port from 0 to 65535, such as "8080" for PORT or ":8080" for an address`)
	}
	c.Address = address
	return nil
}

func (c *Config) setDatabase(get func(string) string, f file) error {
	c.DSN = Secret(cmp.Or(get("DB_DSN"), f.Database.DSN, defaultDSN))
	var err error
	if driver := cmp.Or(get("DB_DRIVER"), f.Database.Driver); driver != "" {
		c.Driver, err = database.ParseKind(driver)
	} else {
		c.Driver, err = database.Infer(string(c.DSN))
	}
	return err
}

// setSecure takes https for granted in production: there a proxy in front of the application has it.
func (c *Config) setSecure(get func(string) string, f file) error {
	c.Secure = c.Production()
	if f.Session.Secure != nil {
		c.Secure = *f.Session.Secure
	}
	value := get("SESSION_SECURE")
	if value == "" {
		return nil
	}
	var err error
	if c.Secure, err = strconv.ParseBool(value); err != nil {
		return errors.New("SESSION_SECURE must be true or false")
	}
	return nil
}

func (c *Config) setLogLevel(get func(string) string, f file) error {
	level := cmp.Or(get("LOG_LEVEL"), f.Log.Level, "info")
	if err := c.LogLevel.UnmarshalText([]byte(level)); err != nil {
		c.LogLevel = slog.LevelInfo
		return errors.New("LOG_LEVEL must be debug, info, warn or error")
	}
	return nil
}

// setTexts takes the texts from the folder of the sources in development, where there is one.
func (c *Config) setTexts(get func(string) string, f file, dir string) error {
	c.Locale = cmp.Or(get("LOCALE"), f.Locale, defaultLocale)
	if sources := filepath.Join(dir, "locales"); c.Env == Development && isFolder(sources) {
		c.LocalesDir = sources
	}
	c.TextsDir = cmp.Or(get("TEXTS_DIR"), f.Texts.Dir)
	if c.TextsDir != "" && !isFolder(c.TextsDir) {
		return errors.New("TEXTS_DIR must name a folder with texts, arranged like the folder locales")
	}
	return nil
}

func isFolder(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.IsDir()
}
