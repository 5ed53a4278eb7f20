// Package mail sends messages. What is sent, and how, is for the configuration to say.
package mail

import (
	"context"
	"errors"
	"log/slog"
	"sync"
	"time"
)

// Message is a text for one person.
type Message struct {
	To      string
	Subject string
	Text    string
}

// Sender delivers messages.
type Sender interface {
	Send(ctx context.Context, message Message) error
}

// sendTimeout is how long a mail server may take.
const sendTimeout = 30 * time.Second

// Post sends messages behind the back of a request: how long an answer takes must not tell whether
// somebody has an account.
type Post struct {
	sender   Sender
	log      *slog.Logger
	underWay sync.WaitGroup
}

// NewPost returns a Post over a sender.
func NewPost(sender Sender, log *slog.Logger) *Post {
	return &Post{
		sender: sender,
		log:    log,
	}
}

// Later runs prepare and sends what it returns, without the caller waiting. A message without an
// address is not sent.
func (p *Post) Later(ctx context.Context, prepare func(context.Context) (Message, error)) {
	ctx = context.WithoutCancel(ctx)
	p.underWay.Go(func() {
		ctx, cancel := context.WithTimeout(ctx, sendTimeout)
		defer cancel()
		message, err := prepare(ctx)
		if err == nil && message.To != "" {
			err = p.sender.Send(ctx, message)
		}
		if err != nil {
			p.log.ErrorContext(ctx, "message not sent", "error", err)
		}
	})
}

// Finish waits until every message is sent or given up, or until ctx ends. It is called when no request
// comes any more.
func (p *Post) Finish(ctx context.Context) error {
	done := make(chan struct{})
	go func() {
		p.underWay.Wait()
		close(done)
	}()
	select {
	case <-done:
		return nil
	case <-ctx.Done():
		return errors.New("messages were still being sent")
	}
}

// Log writes messages to the log instead of sending them: for development.
type Log struct {
	Logger *slog.Logger
}

// Send writes the message to the log.
func (l Log) Send(ctx context.Context, message Message) error {
	l.Logger.InfoContext(ctx, "mail", "to", message.To, "subject", message.Subject, "text", message.Text)
	return nil
}

// Nowhere drops messages: for production without a mail server, where a log must not hold links that
// let somebody in.
type Nowhere struct {
	Logger *slog.Logger
}

// Send notes that there was a message, and nothing of what it said.
func (n Nowhere) Send(ctx context.Context, message Message) error {
	n.Logger.WarnContext(ctx, "mail dropped: set MAIL_URL to send it", "subject", message.Subject)
	return nil
}
