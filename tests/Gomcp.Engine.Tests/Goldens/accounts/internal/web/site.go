// Package web is what every page shares: the frame around it, redirects with a message, error
// pages, and the middleware in front of all handlers.
package web

import (
	"bytes"
	"fmt"
	"log/slog"
	"net/http"
	"sync"

	"github.com/a-h/templ"
	"github.com/gorilla/csrf"

	"example.com/accounts/internal/texts"
	"example.com/accounts/internal/web/ui"
)

// Options are what a Site is built from.
type Options struct {
	Name     string
	Nav      []ui.NavItem
	AdminNav []ui.NavItem          // the part of the navigation for admins
	Texts    func() *texts.Catalog // as they are now
	Assets   ui.Assets
	Log      *slog.Logger
	Secret   string
	Secure   bool
}

// Site renders pages and answers. It is built once and safe for concurrent use.
type Site struct {
	name     string
	nav      []ui.NavItem
	adminNav []ui.NavItem
	texts    func() *texts.Catalog
	assets   ui.Assets
	log      *slog.Logger
	secure   bool
	keys     keys
	flash    flashCodec
}

// NewSite builds the Site of an application.
func NewSite(o Options) (*Site, error) {
	keys, err := deriveKeys(o.Secret)
	if err != nil {
		return nil, fmt.Errorf("derive keys: %w", err)
	}
	return &Site{
		name:     o.Name,
		nav:      o.Nav,
		adminNav: o.AdminNav,
		texts:    o.Texts,
		assets:   o.Assets,
		log:      o.Log,
		secure:   o.Secure,
		keys:     keys,
		flash:    newFlashCodec(keys.flash),
	}, nil
}

// Page is the frame of a page for this request. Reading the messages of an earlier request clears
// them, so it is called once, and before anything is written.
func (s *Site) Page(w http.ResponseWriter, r *http.Request, title string) ui.Page {
	p := s.page(r, title)
	p.Toasts = s.takeToasts(w, r)
	return p
}

func (s *Site) page(r *http.Request, title string) ui.Page {
	uri := r.URL.Path
	if r.Method == http.MethodGet || r.Method == http.MethodHead {
		uri = r.URL.RequestURI()
	}
	viewer := ui.ViewerOf(r.Context())
	return ui.Page{
		App:      s.name,
		Title:    title,
		Path:     r.URL.Path,
		URI:      localOr(uri, "/"),
		Theme:    s.theme(r),
		CSRF:     csrf.Token(r),
		Nav:      viewer.Visible(s.nav),
		AdminNav: viewer.Visible(s.adminNav),
		Viewer:   viewer,
		Locales:  s.texts().Locales(),
		Assets:   s.assets,
	}
}

// buffers are used again: a page of a list is 60 KB.
var buffers = sync.Pool{New: func() any { return new(bytes.Buffer) }}

// Render answers with a component. It is written to memory first, so that an error while rendering
// becomes an error page instead of half a page.
func (s *Site) Render(w http.ResponseWriter, r *http.Request, status int, c templ.Component) {
	body := buffers.Get().(*bytes.Buffer)
	defer buffers.Put(body)
	body.Reset()
	if err := c.Render(r.Context(), body); err != nil {
		s.Fail(w, r, fmt.Errorf("render: %w", err))
		return
	}
	s.write(w, r, status, body)
}

func (s *Site) write(w http.ResponseWriter, r *http.Request, status int, body *bytes.Buffer) {
	h := w.Header()
	h.Add("Vary", "HX-Request")
	h.Set("Cache-Control", "no-store")
	h.Set("Content-Type", "text/html; charset=utf-8")
	w.WriteHeader(status)
	if _, err := body.WriteTo(w); err != nil {
		s.logger(r).Debug("answer not delivered", "error", err)
	}
}

// Redirect sends the browser to another page of this site with GET.
func (s *Site) Redirect(w http.ResponseWriter, r *http.Request, path string) {
	if !IsLocal(path) {
		s.logger(r).Error("refused to redirect to another site")
		path = "/"
	}
	if isHTMX(r) { // a 303 would be followed out of sight, and its page put into the old one
		w.Header().Set("HX-Redirect", path)
		w.WriteHeader(http.StatusNoContent)
		return
	}
	http.Redirect(w, r, path, http.StatusSeeOther)
}

// logger adds the request's id to the log.
func (s *Site) logger(r *http.Request) *slog.Logger {
	return s.log.With("request_id", RequestID(r.Context()))
}
