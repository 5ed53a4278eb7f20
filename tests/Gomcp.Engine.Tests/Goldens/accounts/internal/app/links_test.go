package app_test

import (
	"net/http"
	"strings"
	"testing"

	"github.com/PuerkitoBio/goquery"
)

// No link on any page that can be reached from the start page leads nowhere.
func TestLinksLeadSomewhere(t *testing.T) {
	router, _ := newApp(t)
	follow(t, router, "/dashboard")
	follow(t, router.Mux, "/")
}

func follow(t *testing.T, router http.Handler, start string) {
	t.Helper()
	seen := map[string]bool{start: true}
	for queue := []string{start}; len(queue) > 0; queue = queue[1:] {
		path := queue[0]
		resp, body := request(t, router, http.MethodGet, path)
		if resp.StatusCode != http.StatusOK && !leadsHome(resp) {
			t.Errorf("%s: status %d", path, resp.StatusCode)
		}
		if !strings.HasPrefix(resp.Header.Get("Content-Type"), "text/html") {
			continue
		}
		for _, link := range links(t, body) {
			if !seen[link] && len(seen) < 500 {
				seen[link] = true
				queue = append(queue, link)
			}
		}
	}
}

func links(t *testing.T, body string) []string {
	t.Helper()
	doc, err := goquery.NewDocumentFromReader(strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	var all []string
	doc.Find("[href], [src]").Each(func(_ int, s *goquery.Selection) {
		link := s.AttrOr("href", s.AttrOr("src", ""))
		link, _, _ = strings.Cut(link, "#")
		if strings.HasPrefix(link, "/") {
			all = append(all, link)
		}
	})
	return all
}
