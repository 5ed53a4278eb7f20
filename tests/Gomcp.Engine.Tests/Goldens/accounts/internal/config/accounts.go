package config

import (
	"cmp"
	"errors"
	"net"
	"net/netip"
	"net/url"
	"strings"

	"example.com/accounts/internal/mail"
)

// Accounts are the settings that accounts need.
type Accounts struct {
	PreviousSecret Secret         // still accepted after SESSION_SECRET was changed
	BaseURL        string         // of links in messages: never what a request claims
	MailURL        Secret         // empty: messages are logged in development and dropped elsewhere
	MailFrom       string         // the sender of messages
	TrustedProxies []netip.Prefix // whose X-Forwarded-For is believed
}

func (c *Config) setAccounts(get func(string) string, f file) error {
	c.MailURL = Secret(get("MAIL_URL"))
	c.MailFrom = cmp.Or(get("MAIL_FROM"), f.Mail.From)
	return errors.Join(
		c.setPreviousSecret(get),
		c.setBaseURL(get, f),
		c.setProxies(get, f),
		c.checkMail(),
	)
}

func (c *Config) setPreviousSecret(get func(string) string) error {
	c.PreviousSecret = Secret(get("SESSION_SECRET_PREVIOUS"))
	if c.PreviousSecret != "" && len(c.PreviousSecret) < minSecret {
		return errors.New("SESSION_SECRET_PREVIOUS must be the secret that was used before, or empty")
	}
	return nil
}

// setBaseURL knows the address in development only; elsewhere it has to be told where visitors are.
func (c *Config) setBaseURL(get func(string) string, f file) error {
	c.BaseURL = strings.TrimSuffix(cmp.Or(get("BASE_URL"), f.Server.BaseURL), "/")
	if c.BaseURL == "" {
		_, port, _ := net.SplitHostPort(c.Address)
		c.BaseURL = "http://localhost:" + port
		if c.Production() && c.MailURL != "" {
			return errors.New("BASE_URL is not set: messages need it for their links, such as https://shop.example.com")
		}
	}
	u, err := url.Parse(c.BaseURL)
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" || u.RawQuery != "" || u.Fragment != "" {
		return errors.New("BASE_URL must be an address such as https://shop.example.com")
	}
	return nil
}

func (c *Config) setProxies(get func(string) string, f file) error {
	proxies := f.Server.TrustedProxies
	if list := get("TRUSTED_PROXIES"); list != "" {
		proxies = strings.Split(list, ",")
	}
	for _, text := range proxies {
		text = strings.TrimSpace(text)
		if !strings.Contains(text, "/") {
			if address, err := netip.ParseAddr(text); err == nil {
				c.TrustedProxies = append(c.TrustedProxies, netip.PrefixFrom(address, address.BitLen()))
				continue
			}
		}
		prefix, err := netip.ParsePrefix(text)
		if err != nil {
			return errors.New("TRUSTED_PROXIES must be addresses or networks, such as 10.0.0.0/8,192.0.2.7")
		}
		c.TrustedProxies = append(c.TrustedProxies, prefix)
	}
	return nil
}

// checkMail finds a mistake at the start, and not when the first message is lost.
func (c *Config) checkMail() error {
	if c.MailURL == "" {
		return nil
	}
	_, err := mail.NewSMTP(string(c.MailURL), c.MailFrom)
	return err
}
