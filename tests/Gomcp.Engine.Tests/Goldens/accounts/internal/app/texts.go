package app

import (
	"log/slog"
	"os"

	"example.com/accounts/internal/config"
	"example.com/accounts/internal/texts"
	"example.com/accounts/locales"
)

// loadTexts reads what people read: from the program itself, or in development from the folder
// locales, where a changed file counts at once.
func loadTexts(cfg config.Config, log *slog.Logger) (func() *texts.Catalog, error) {
	options := texts.Options{
		Files:   locales.Files,
		Default: cfg.Locale,
	}
	if cfg.TextsDir != "" {
		options.Override = os.DirFS(cfg.TextsDir)
	}
	if cfg.LocalesDir != "" {
		options.Files = os.DirFS(cfg.LocalesDir)
		live, err := texts.NewLive(options, log)
		if err != nil {
			return nil, err
		}
		return live.Catalog, nil
	}
	catalog, err := texts.Load(options)
	if err != nil {
		return nil, err
	}
	return func() *texts.Catalog { return catalog }, nil
}
