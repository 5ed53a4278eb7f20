package web_test

import (
	"io"
	"net/http"
	"strings"
	"testing"
)

func TestLargeBodiesAreRefused(t *testing.T) {
	b := open(t)
	form := b.form("name", strings.Repeat("x", 2<<20))
	declared := b.request(http.MethodPost, "/save", form)
	wantStatus(t, b.do(declared), http.StatusRequestEntityTooLarge)

	chunked := b.request(http.MethodPost, "/save", form)
	chunked.ContentLength = -1
	chunked.Body = io.NopCloser(strings.NewReader(form.Encode()))
	wantStatus(t, b.do(chunked), http.StatusRequestEntityTooLarge)
}

func TestBrokenFormsAreRefused(t *testing.T) {
	b := open(t)
	r := b.request(http.MethodPost, "/save", b.form())
	r.Body = io.NopCloser(strings.NewReader("name=%zz"))
	wantStatus(t, b.do(r), http.StatusBadRequest)
}

func TestFormsCanPutAndDelete(t *testing.T) {
	b := open(t)
	for _, method := range []string{http.MethodPut, http.MethodDelete} {
		a := b.post("/things/1", "_method", method, "name", "rope")
		if a.StatusCode != http.StatusOK || a.body != method+" rope" {
			t.Errorf("%s: %d %q", method, a.StatusCode, a.body)
		}
	}
	wantStatus(t, b.post("/things/1", "_method", "TRACE"), http.StatusMethodNotAllowed)
	wantStatus(t, b.get("/things/1?_method=DELETE"), http.StatusOK)
}

func TestWrongMethodsAreToldTheRightOnes(t *testing.T) {
	a := open(t).post("/things/1")
	wantStatus(t, a, http.StatusMethodNotAllowed)
	if got := a.Header.Values("Allow"); strings.Join(got, ", ") != "GET, HEAD, PUT, DELETE" {
		t.Errorf("Allow: %q", got)
	}
}
