package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"time"
)

const (
	readHeaderTimeout = 5 * time.Second
	readTimeout       = 15 * time.Second
	writeTimeout      = 30 * time.Second
	idleTimeout       = 2 * time.Minute
	shutdownTimeout   = 10 * time.Second
)

// serve answers requests until ctx ends, and lets those under way finish. Then finish ends what they left
// to be done behind them.
func serve(ctx context.Context, listener net.Listener, handler http.Handler, finish func(context.Context) error, log *slog.Logger) error {
	calm := context.WithoutCancel(ctx) // a signal must not end the requests under way
	server := &http.Server{
		Handler:           handler,
		ReadHeaderTimeout: readHeaderTimeout,
		ReadTimeout:       readTimeout,
		WriteTimeout:      writeTimeout,
		IdleTimeout:       idleTimeout,
		ErrorLog:          slog.NewLogLogger(log.Handler(), slog.LevelWarn),
		BaseContext:       func(net.Listener) context.Context { return calm },
	}
	failed := make(chan error, 1)
	go func() { failed <- server.Serve(listener) }()
	select {
	case err := <-failed:
		return fmt.Errorf("serve: %w", err)
	case <-ctx.Done():
	}
	log.Info("stopping")
	limited, cancel := context.WithTimeout(calm, shutdownTimeout)
	defer cancel()
	if err := server.Shutdown(limited); err != nil {
		return fmt.Errorf("requests cut off: %w", errors.Join(err, server.Close()))
	}
	if err := finish(limited); err != nil {
		return fmt.Errorf("work behind the requests cut off: %w", err)
	}
	return nil
}
