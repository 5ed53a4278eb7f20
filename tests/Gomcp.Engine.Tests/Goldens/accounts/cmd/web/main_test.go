package main

import (
	"bytes"
	"context"
	"io"
	"log/slog"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"testing"
	"testing/fstest"
	"time"
)

// lines is a log that can be read while it is written.
type lines struct {
	mu  sync.Mutex
	buf bytes.Buffer
}

func (l *lines) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.buf.Write(p)
}

func (l *lines) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.buf.String()
}

func env(pairs ...string) func(string) string {
	values := map[string]string{}
	for i := 0; i < len(pairs); i += 2 {
		values[pairs[i]] = pairs[i+1]
	}
	return func(name string) string { return values[name] }
}

var listening = regexp.MustCompile(`url=(http://localhost:\d+)`)

func TestRunServesAndStops(t *testing.T) {
	dsn := filepath.Join(t.TempDir(), "data", "app.db")
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	log := &lines{}
	done := make(chan error, 1)
	go func() {
		done <- run(ctx, env("SERVER_ADDRESS", "127.0.0.1:0", "DB_DSN", dsn), t.TempDir(), log)
	}()
	url := waitFor(t, log)
	resp, err := http.Get(url + "/")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = resp.Body.Close() }()
	if resp.StatusCode != http.StatusOK {
		t.Errorf("status %d", resp.StatusCode)
	}
	if _, err := os.Stat(dsn); err != nil {
		t.Error(err)
	}
	cancel()
	if err := <-done; err != nil {
		t.Error(err)
	}
}

func waitFor(t *testing.T, log *lines) string {
	t.Helper()
	for range 200 {
		if m := listening.FindStringSubmatch(log.String()); m != nil {
			return m[1]
		}
		time.Sleep(50 * time.Millisecond)
	}
	t.Fatalf("not listening: %s", log)
	return ""
}

func TestRunSaysWhatIsWrong(t *testing.T) {
	taken, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = taken.Close() }()
	const secret = "0123456789abcdef0123456789abcdef"
	lite := filepath.Join(t.TempDir(), "app.db")
	typo := t.TempDir()
	if err := os.CopyFS(typo, fstest.MapFS{"en/menu.toml": {Data: []byte("[main]\nhoem = \"Home\"\n")}}); err != nil {
		t.Fatal(err)
	}
	tests := []struct {
		name   string
		getenv func(string) string
		want   []string
	}{
		{
			"port is taken",
			env("SERVER_ADDRESS", taken.Addr().String(), "DB_DSN", lite),
			[]string{"in use", "PORT"},
		},
		{
			"no secret in production",
			env("APP_ENV", "production", "DB_DSN", lite),
			[]string{"SESSION_SECRET", "openssl"},
		},
		{
			"migrations are pending in production",
			env("APP_ENV", "production", "SESSION_SECRET", secret, "SERVER_ADDRESS", "127.0.0.1:0", "DB_DSN", lite),
			[]string{"0001", "go run ./cmd/admin migrate up"},
		},
		{
			"DSN cannot be read",
			env("SERVER_ADDRESS", "127.0.0.1:0", "DB_DSN", "mysql://root:swordfish@/%zz"),
			[]string{"DB_DSN"},
		},
		{
			"locale has no folder",
			env("SERVER_ADDRESS", "127.0.0.1:0", "DB_DSN", lite, "LOCALE", "xx"),
			[]string{"locales/xx", "set locale"},
		},
		{
			"text has a typing error",
			env("SERVER_ADDRESS", "127.0.0.1:0", "DB_DSN", lite, "TEXTS_DIR", typo),
			[]string{"locales/en/menu.toml", "menu.main.hoem", "correct its name"},
		},
		{
			"SQLite file is a folder",
			env("SERVER_ADDRESS", "127.0.0.1:0", "DB_DRIVER", "sqlite", "DB_DSN", t.TempDir()),
			[]string{"sqlite", "DB_DSN"},
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			log := &lines{}
			err := run(t.Context(), tt.getenv, t.TempDir(), log)
			if err == nil {
				t.Fatal("it runs")
			}
			for _, want := range tt.want {
				if !strings.Contains(err.Error(), want) {
					t.Errorf("%q does not say %q", err, want)
				}
			}
			if all := err.Error() + log.String(); strings.Contains(all, secret) || strings.Contains(all, "swordfish") {
				t.Errorf("a secret is printed: %s", all)
			}
		})
	}
}

func TestRequestsUnderWayFinish(t *testing.T) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	entered := make(chan struct{})
	handler := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		close(entered)
		select {
		case <-r.Context().Done():
		case <-time.After(300 * time.Millisecond):
			_, _ = io.WriteString(w, "done")
		}
	})
	ctx, stop := context.WithCancel(t.Context())
	defer stop()
	finished := false
	finish := func(context.Context) error {
		finished = true
		return nil
	}
	stopped := make(chan error, 1)
	go func() { stopped <- serve(ctx, listener, handler, finish, slog.New(slog.DiscardHandler)) }()
	go func() {
		<-entered
		stop()
	}()
	resp, err := http.Get("http://" + listener.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = resp.Body.Close() }()
	if body, err := io.ReadAll(resp.Body); err != nil || string(body) != "done" {
		t.Errorf("got %q, %v", body, err)
	}
	if err := <-stopped; err != nil {
		t.Error(err)
	}
	if !finished {
		t.Error("what the requests left to be done is not waited for")
	}
}

func TestVisit(t *testing.T) {
	for addr, want := range map[string]string{
		"[::]:8080":      "http://localhost:8080",
		"0.0.0.0:80":     "http://localhost:80",
		"127.0.0.1:8080": "http://localhost:8080",
		"192.0.2.7:8080": "http://192.0.2.7:8080",
	} {
		tcp, err := net.ResolveTCPAddr("tcp", addr)
		if err != nil {
			t.Fatal(err)
		}
		if got := visit(tcp); got != want {
			t.Errorf("%s: got %s; want %s", addr, got, want)
		}
	}
}
