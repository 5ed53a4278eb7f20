// Package auth is everything about accounts: signing in and out, sessions, passwords, the profile,
// and the guards in front of pages that are not for everybody.
package auth

import (
	"context"
	"crypto/hkdf"
	"crypto/sha256"
	"fmt"
	"log/slog"
	"net/netip"
	"time"

	"gorm.io/gorm"

	"example.com/accounts/internal/mail"
	"example.com/accounts/internal/web"
)

// sessionCookie is the name of the cookie, without the prefix that https adds.
const sessionCookie = "session"

// Options are what accounts are built from.
type Options struct {
	DB      *gorm.DB
	Site    *web.Site
	Log     *slog.Logger
	Mail    mail.Sender
	Secure  bool
	Cost    int            // of a password check: Cost, except in tests
	BaseURL string         // of links in messages
	Proxies []netip.Prefix // whose X-Forwarded-For is believed

	// Secrets sign the cookies, newest first.
	Secrets []string
}

// Accounts answers the requests about accounts, and guards the others.
type Accounts struct {
	repository *Repository
	hasher     *Hasher
	store      *Store
	site       *web.Site
	log        *slog.Logger
	post       *mail.Post
	baseURL    string
	proxies    []netip.Prefix
	perAccount *Throttle
	perAddress *Throttle
	now        func() time.Time
}

// New builds Accounts. It is built once and safe for concurrent use.
func New(o Options) (*Accounts, error) {
	keys := make([][]byte, 0, len(o.Secrets))
	for _, secret := range o.Secrets {
		key, err := hkdf.Key(sha256.New, []byte(secret), nil, "session", 32)
		if err != nil {
			return nil, fmt.Errorf("derive key: %w", err)
		}
		keys = append(keys, key)
	}
	return &Accounts{
		repository: NewRepository(o.DB),
		hasher:     NewHasher(o.Cost),
		store:      NewStore(o.DB, o.Secure, keys...),
		site:       o.Site,
		log:        o.Log,
		post:       mail.NewPost(o.Mail, o.Log),
		baseURL:    o.BaseURL,
		proxies:    o.Proxies,
		perAccount: NewThrottle(accountBurst, accountInterval),
		perAddress: NewThrottle(addressBurst, addressInterval),
		now:        func() time.Time { return time.Now().UTC().Truncate(time.Microsecond) },
	}, nil
}

// Finish waits for the messages that are being sent, until ctx ends.
func (a *Accounts) Finish(ctx context.Context) error {
	return a.post.Finish(ctx)
}

// Hasher makes and checks the hashes of passwords.
func (a *Accounts) Hasher() *Hasher {
	return a.hasher
}
