// Command web serves the application.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"os"
	"os/signal"
	"runtime/debug"
	"syscall"

	"example.com/accounts/internal/app"
	"example.com/accounts/internal/config"
	"example.com/accounts/internal/database"
)

// gcPercent lets the heap, which is a few megabytes, grow a little further before it is collected: that
// serves a fifth more pages. GOGC in the environment wins.
const gcPercent = 200

func main() {
	os.Exit(start())
}

func start() int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(gcPercent)
	}
	if err := run(ctx, os.Getenv, ".", os.Stderr); err != nil {
		fmt.Fprintln(os.Stderr, "web:", err)
		return 1
	}
	return 0
}

// run serves until ctx ends. The address is taken first: when another process has it, that is known
// at once.
func run(ctx context.Context, getenv func(string) string, dir string, logTo io.Writer) (err error) {
	cfg, err := config.Load(getenv, dir)
	if err != nil {
		return err
	}
	log := app.NewLogger(cfg, logTo)
	hints(cfg, log)

	listener, err := (&net.ListenConfig{}).Listen(ctx, "tcp", cfg.Address)
	if err != nil {
		return fmt.Errorf("%w\nset PORT or SERVER_ADDRESS to a free one", err)
	}
	defer func() { _ = listener.Close() }()

	db, err := app.OpenDatabase(ctx, cfg, log)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, database.Close(db)) }()
	if err := app.PrepareDatabase(ctx, cfg, db, log); err != nil {
		return err
	}

	web, err := app.New(cfg, db, log)
	if err != nil {
		return err
	}
	log.Info("listening", "url", visit(listener.Addr()), "env", cfg.Env, "database", cfg.Driver)
	return serve(ctx, listener, web, web.Finish, log)
}

func hints(cfg config.Config, log *slog.Logger) {
	if cfg.SecretGenerated {
		log.Info("no SESSION_SECRET is set: this run uses a random one, and pages that are open now cannot be sent after the next start")
	}
	if cfg.Production() && !cfg.Secure {
		log.Warn("SESSION_SECURE is false: cookies also travel over plain http")
	}
}

// visit is the address to open in a browser.
func visit(addr net.Addr) string {
	host, port, err := net.SplitHostPort(addr.String())
	if err != nil {
		return addr.String()
	}
	if ip := net.ParseIP(host); ip == nil || ip.IsUnspecified() || ip.IsLoopback() {
		host = "localhost"
	}
	return "http://" + net.JoinHostPort(host, port)
}
