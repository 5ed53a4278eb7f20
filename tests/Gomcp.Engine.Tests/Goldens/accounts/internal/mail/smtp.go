package mail

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"mime"
	"mime/quotedprintable"
	"net"
	"net/mail"
	"net/smtp"
	"net/url"
	"strings"
	"time"
)

// SMTP sends through a mail server.
type SMTP struct {
	from     *mail.Address
	host     string
	address  string
	user     string
	password string
	implicit bool // TLS from the first byte; otherwise STARTTLS, which must succeed except on this machine
}

// NewSMTP reads smtp://user:password@host:587 (STARTTLS) or smtps://user:password@host:465, and the
// sender of all messages, such as "Shop <shop@example.com>".
func NewSMTP(server, from string) (*SMTP, error) {
	sender, err := mail.ParseAddress(from)
	if err != nil {
		return nil, errors.New(`MAIL_FROM must be an address such as shop@example.com or "Shop <shop@example.com>"`)
	}
	u, err := url.Parse(server)
	if err != nil || u.Hostname() == "" || u.Scheme != "smtp" && u.Scheme != "smtps" {
		return nil, errors.New("MAIL_URL must be smtp://user:password@host:587 or smtps://user:password@host:465")
	}
	port := u.Port()
	if port == "" {
		port = map[string]string{"smtp": "587", "smtps": "465"}[u.Scheme]
	}
	password, _ := u.User.Password()
	return &SMTP{
		from:     sender,
		host:     u.Hostname(),
		address:  net.JoinHostPort(u.Hostname(), port),
		user:     u.User.Username(),
		password: password,
		implicit: u.Scheme == "smtps",
	}, nil
}

// Send delivers one message.
func (s *SMTP) Send(ctx context.Context, message Message) (err error) {
	to, err := mail.ParseAddress(message.To)
	if err != nil {
		return errors.New("the address of a message cannot be read")
	}
	client, err := s.connect(ctx)
	if err != nil {
		return fmt.Errorf("mail server: %w", err)
	}
	defer func() { _ = client.Close() }()
	if err := errors.Join(client.Mail(s.from.Address), client.Rcpt(to.Address)); err != nil {
		return fmt.Errorf("mail server: %w", err)
	}
	body, err := client.Data()
	if err != nil {
		return fmt.Errorf("mail server: %w", err)
	}
	_, writeErr := body.Write(s.compose(to, message))
	if err := errors.Join(writeErr, body.Close(), client.Quit()); err != nil {
		return fmt.Errorf("mail server: %w", err)
	}
	return nil
}

func (s *SMTP) connect(ctx context.Context) (*smtp.Client, error) {
	conn, err := (&net.Dialer{}).DialContext(ctx, "tcp", s.address)
	if err != nil {
		return nil, err
	}
	if deadline, ok := ctx.Deadline(); ok {
		if err := conn.SetDeadline(deadline); err != nil {
			return nil, errors.Join(err, conn.Close())
		}
	}
	settings := &tls.Config{ServerName: s.host, MinVersion: tls.VersionTLS12}
	if s.implicit {
		conn = tls.Client(conn, settings)
	}
	client, err := smtp.NewClient(conn, s.host)
	if err != nil {
		return nil, errors.Join(err, conn.Close())
	}
	if err := s.secure(client, settings); err != nil {
		return nil, errors.Join(err, client.Close())
	}
	return client, nil
}

func (s *SMTP) secure(client *smtp.Client, settings *tls.Config) error {
	offered, _ := client.Extension("STARTTLS")
	switch {
	case s.implicit:
	case offered:
		if err := client.StartTLS(settings); err != nil {
			return err
		}
	case s.host != "localhost" && s.host != "127.0.0.1" && s.host != "::1":
		return errors.New("it offers no encryption")
	}
	if s.user == "" {
		return nil
	}
	return client.Auth(smtp.PlainAuth("", s.user, s.password, s.host))
}

// compose writes the message. Line breaks in the subject would begin other headers, so they go.
func (s *SMTP) compose(to *mail.Address, message Message) []byte {
	var text strings.Builder
	subject := mime.QEncoding.Encode("utf-8", strings.Join(strings.Fields(message.Subject), " "))
	for _, header := range [][2]string{
		{"From", s.from.String()},
		{"To", to.String()},
		{"Subject", subject},
		{"Date", time.Now().Format(time.RFC1123Z)},
		{"MIME-Version", "1.0"},
		{"Content-Type", "text/plain; charset=utf-8"},
		{"Content-Transfer-Encoding", "quoted-printable"},
		{"Auto-Submitted", "auto-generated"},
	} {
		text.WriteString(header[0] + ": " + header[1] + "\r\n")
	}
	text.WriteString("\r\n")
	body := quotedprintable.NewWriter(&text)
	_, _ = body.Write([]byte(message.Text)) // a strings.Builder never fails
	_ = body.Close()
	return []byte(text.String())
}
