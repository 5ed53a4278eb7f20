package app

import (
	"log/slog"

	"gorm.io/gorm"

	"example.com/accounts/internal/auth"
	"example.com/accounts/internal/config"
	"example.com/accounts/internal/mail"
	"example.com/accounts/internal/web"
)

func newAccounts(cfg config.Config, db *gorm.DB, site *web.Site, log *slog.Logger) (*auth.Accounts, error) {
	sender, err := newSender(cfg, log)
	if err != nil {
		return nil, err
	}
	secrets := []string{string(cfg.SessionSecret)}
	if cfg.PreviousSecret != "" {
		secrets = append(secrets, string(cfg.PreviousSecret))
	}
	return auth.New(auth.Options{
		DB:      db,
		Site:    site,
		Log:     log,
		Mail:    sender,
		Secure:  cfg.Secure,
		Cost:    auth.Cost,
		BaseURL: cfg.BaseURL,
		Proxies: cfg.TrustedProxies,
		Secrets: secrets,
	})
}

// newSender sends mail when there is a server for it. Only development writes it to the log: the
// links in it let somebody in.
func newSender(cfg config.Config, log *slog.Logger) (mail.Sender, error) {
	switch {
	case cfg.MailURL != "":
		return mail.NewSMTP(string(cfg.MailURL), cfg.MailFrom)
	case cfg.Env == config.Development:
		return mail.Log{Logger: log}, nil
	default:
		return mail.Nowhere{Logger: log}, nil
	}
}
