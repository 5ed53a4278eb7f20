package mail

import (
	"bufio"
	"context"
	"io"
	"log/slog"
	"net"
	"net/mail"
	"strings"
	"testing"
	"time"
)

// slow is a mail server that takes a message when it is told to.
type slow chan struct{}

func (s slow) Send(ctx context.Context, _ Message) error {
	select {
	case <-s:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// The end of the program must not lose the link that somebody was promised a moment ago.
func TestMessagesUnderWayAreWaitedFor(t *testing.T) {
	take := make(slow)
	post := NewPost(take, slog.New(slog.DiscardHandler))
	request, answered := context.WithCancel(t.Context())
	post.Later(request, func(context.Context) (Message, error) { return Message{To: "maren@example.com"}, nil })
	answered()
	hurried, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	if err := post.Finish(hurried); err == nil {
		t.Error("nobody is told that a message was lost")
	}
	finished := make(chan error, 1)
	go func() { finished <- post.Finish(t.Context()) }()
	take <- struct{}{}
	if err := <-finished; err != nil {
		t.Error(err)
	}
}

// server takes one message on this machine and hands over what it read.
func server(t *testing.T) (string, <-chan string) {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = listener.Close() })
	got := make(chan string, 1)
	go func() {
		conn, err := listener.Accept()
		if err != nil {
			return
		}
		defer func() { _ = conn.Close() }()
		lines := bufio.NewScanner(conn)
		say := func(line string) { _, _ = io.WriteString(conn, line+"\r\n") }
		say("220 test")
		var data strings.Builder
		inData := false
		for lines.Scan() {
			line := lines.Text()
			switch {
			case inData && line == ".":
				inData = false
				say("250 ok")
			case inData:
				data.WriteString(line + "\r\n")
			case line == "DATA":
				inData = true
				say("354 go on")
			case line == "QUIT":
				say("221 bye")
				got <- data.String()
				return
			default:
				say("250 ok")
			}
		}
	}()
	return listener.Addr().String(), got
}

func TestSMTPSendsAMessage(t *testing.T) {
	address, got := server(t)
	sender, err := NewSMTP("smtp://"+address, "Shop <shop@example.com>")
	if err != nil {
		t.Fatal(err)
	}
	err = sender.Send(t.Context(), Message{
		To:      "maren@example.com",
		Subject: "Grüße\r\nBcc: everybody@example.com",
		Text:    "Ein Link:\n\nhttps://shop.example.com/reset-password/ABC\n",
	})
	if err != nil {
		t.Fatal(err)
	}
	message, err := mail.ReadMessage(strings.NewReader(<-got))
	if err != nil {
		t.Fatal(err)
	}
	if message.Header.Get("To") != "<maren@example.com>" || message.Header.Get("Bcc") != "" || message.Header.Get("From") != `"Shop" <shop@example.com>` {
		t.Errorf("headers: %v", message.Header)
	}
}

func TestSMTPSettingsAreChecked(t *testing.T) {
	for _, tt := range [][2]string{
		{"http://mail.example.com", "shop@example.com"},
		{"smtp://", "shop@example.com"},
		{"mail.example.com:587", "shop@example.com"},
		{"smtp://mail.example.com", ""},
		{"smtp://mail.example.com", "nobody"},
	} {
		if _, err := NewSMTP(tt[0], tt[1]); err == nil || !strings.Contains(err.Error(), "MAIL_") {
			t.Errorf("%q: %v", tt, err)
		}
	}
}

// Passwords and links go over encrypted connections only; on this machine nobody listens.
func TestSMTPNeedsEncryption(t *testing.T) {
	address, _ := server(t)
	sender, err := NewSMTP("smtp://"+address, "shop@example.com")
	if err != nil {
		t.Fatal(err)
	}
	sender.host = "mail.example.com"
	if err := sender.Send(t.Context(), Message{To: "maren@example.com"}); err == nil || !strings.Contains(err.Error(), "encryption") {
		t.Errorf("got %v", err)
	}
}
