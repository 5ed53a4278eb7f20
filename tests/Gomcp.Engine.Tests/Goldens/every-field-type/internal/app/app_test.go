package app_test

import (
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/go-chi/chi/v5"
	"gorm.io/gorm"

	"example.com/sink/internal/app"
	"example.com/sink/internal/config"
	"example.com/sink/internal/database"
	"example.com/sink/internal/database/dbtest"
)

func newApp(t *testing.T) (*chi.Mux, *gorm.DB) {
	t.Helper()
	db := dbtest.Open(t)
	router, err := app.New(config.Config{
		Env:           config.Test,
		Name:          "Test shop",
		Locale:        "en",
		SessionSecret: "a secret for tests, long enough to be one",
	}, db, slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	return router, db
}

func request(t *testing.T, router http.Handler, method, path string) (*http.Response, string) {
	t.Helper()
	w := httptest.NewRecorder()
	router.ServeHTTP(w, httptest.NewRequest(method, path, nil))
	resp := w.Result()
	body, err := io.ReadAll(resp.Body)
	if err != nil {
		t.Fatal(err)
	}
	return resp, string(body)
}

type route struct{ method, path string }

// routes lists the whole router, with a number that no record has for every parameter.
func routes(t *testing.T, router chi.Routes) []route {
	t.Helper()
	var all []route
	err := chi.Walk(router, func(method, path string, _ http.Handler, _ ...func(http.Handler) http.Handler) error {
		if !strings.Contains(path, "*") {
			all = append(all, route{method, path})
		}
		return nil
	})
	if err != nil || len(all) == 0 {
		t.Fatalf("%d routes, %v", len(all), err)
	}
	return all
}

func TestEveryPageAnswers(t *testing.T) {
	router, _ := newApp(t)
	for _, r := range routes(t, router) {
		if r.method != http.MethodGet || strings.Contains(r.path, "{") {
			continue
		}
		t.Run(r.path, func(t *testing.T) {
			resp, _ := request(t, router, r.method, r.path)
			if resp.StatusCode != http.StatusOK {
				t.Errorf("status %d", resp.StatusCode)
			}
			if got := resp.Header.Get("Cache-Control"); got != "no-store" {
				t.Errorf("Cache-Control: %q", got)
			}
			if resp.Header.Get("Content-Security-Policy") == "" {
				t.Error("no Content-Security-Policy")
			}
		})
	}
}

func TestEveryChangeNeedsTheToken(t *testing.T) {
	router, _ := newApp(t)
	for _, r := range routes(t, router) {
		if r.method == http.MethodGet {
			continue
		}
		t.Run(r.method+" "+r.path, func(t *testing.T) {
			resp, body := request(t, router, r.method, withIDs(r.path))
			if resp.StatusCode != http.StatusForbidden {
				t.Errorf("status %d; want 403", resp.StatusCode)
			}
			if !strings.Contains(body, resp.Header.Get("X-Request-Id")) {
				t.Error("the page does not show the request id")
			}
		})
	}
}

func TestMissingRecordsAreNotFound(t *testing.T) {
	router, _ := newApp(t)
	for _, r := range routes(t, router) {
		if r.method != http.MethodGet || !strings.Contains(r.path, "{") {
			continue
		}
		t.Run(r.path, func(t *testing.T) {
			if resp, _ := request(t, router, r.method, withIDs(r.path)); resp.StatusCode != http.StatusNotFound {
				t.Errorf("status %d; want 404", resp.StatusCode)
			}
		})
	}
}

// A router that is mounted has to take over the page for addresses that do not exist.
func TestErrorsHaveAPageEverywhere(t *testing.T) {
	router, _ := newApp(t)
	for _, r := range routes(t, router) {
		if r.method != http.MethodGet {
			continue
		}
		t.Run(r.path, func(t *testing.T) {
			resp, body := request(t, router, http.MethodGet, strings.TrimSuffix(withIDs(r.path), "/")+"/no/such/page")
			if resp.StatusCode != http.StatusNotFound || !strings.Contains(body, "<main") {
				t.Errorf("status %d; want 404 and a page: %s", resp.StatusCode, body)
			}
		})
	}
}

func TestHealthWithoutDatabase(t *testing.T) {
	router, db := newApp(t)
	if resp, _ := request(t, router, http.MethodGet, "/readyz"); resp.StatusCode != http.StatusOK {
		t.Errorf("/readyz: status %d", resp.StatusCode)
	}
	if err := database.Close(db); err != nil {
		t.Fatal(err)
	}
	for path, want := range map[string]int{
		"/healthz": http.StatusOK,
		"/readyz":  http.StatusServiceUnavailable,
	} {
		if resp, _ := request(t, router, http.MethodGet, path); resp.StatusCode != want {
			t.Errorf("%s: status %d; want %d", path, resp.StatusCode, want)
		}
	}
}

// A page that needs the database fails with a page, and without telling strangers why.
func TestPagesWithoutDatabase(t *testing.T) {
	router, db := newApp(t)
	if err := database.Close(db); err != nil {
		t.Fatal(err)
	}
	for _, r := range routes(t, router) {
		if r.method != http.MethodGet {
			continue
		}
		t.Run(r.path, func(t *testing.T) {
			resp, body := request(t, router, r.method, withIDs(r.path))
			if strings.Contains(body, "sql:") {
				t.Error("the page shows the error of the database")
			}
			if resp.StatusCode == http.StatusInternalServerError && !strings.Contains(body, resp.Header.Get("X-Request-Id")) {
				t.Error("the page does not show the request id")
			}
		})
	}
}

func TestAssetsAndHealthSetNoCookies(t *testing.T) {
	router, _ := newApp(t)
	_, body := request(t, router, http.MethodGet, "/")
	paths := []string{"/healthz", "/readyz"}
	for _, link := range links(t, body) {
		if strings.HasPrefix(link, "/assets/") {
			paths = append(paths, link)
		}
	}
	if len(paths) < 4 {
		t.Fatalf("no assets among %q", paths)
	}
	for _, path := range paths {
		resp, _ := request(t, router, http.MethodGet, path)
		if len(resp.Cookies()) != 0 {
			t.Errorf("%s sets %v", path, resp.Cookies())
		}
		if got := resp.Header.Get("Cache-Control"); strings.HasPrefix(path, "/assets/") && !strings.Contains(got, "immutable") {
			t.Errorf("%s: Cache-Control %q", path, got)
		}
	}
}

func withIDs(path string) string {
	parts := strings.Split(path, "/")
	for i, part := range parts {
		if strings.HasPrefix(part, "{") {
			parts[i] = "999"
		}
	}
	return strings.Join(parts, "/")
}
