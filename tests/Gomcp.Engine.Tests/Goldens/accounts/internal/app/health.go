package app

import (
	"context"
	"io"
	"log/slog"
	"net/http"
	"time"

	"gorm.io/gorm"

	"example.com/accounts/internal/database"
)

const readyTimeout = 2 * time.Second

// health answers what runs the application: a process that is not alive is started again, one that
// is not ready gets no requests.
type health struct {
	db  *gorm.DB
	log *slog.Logger
}

func (h health) alive(w http.ResponseWriter, _ *http.Request) {
	plain(w, http.StatusOK, "ok\n")
}

func (h health) ready(w http.ResponseWriter, r *http.Request) {
	ctx, cancel := context.WithTimeout(r.Context(), readyTimeout)
	defer cancel()
	if err := database.Ping(ctx, h.db); err != nil {
		h.log.WarnContext(ctx, "not ready", "error", err)
		plain(w, http.StatusServiceUnavailable, "the database does not answer\n")
		return
	}
	plain(w, http.StatusOK, "ok\n")
}

func plain(w http.ResponseWriter, status int, text string) {
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	w.WriteHeader(status)
	_, _ = io.WriteString(w, text)
}
