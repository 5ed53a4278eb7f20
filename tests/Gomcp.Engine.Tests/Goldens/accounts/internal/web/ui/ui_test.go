package ui

import (
	"bytes"
	"encoding/json"
	"net/http"
	"strings"
	"testing"

	"github.com/PuerkitoBio/goquery"
	"github.com/a-h/templ"

	"example.com/accounts/internal/texts"
	"example.com/accounts/internal/texts/textstest"
)

// odd is text that ends an attribute, a tag, an entity or a script if it is written out as it is.
const odd = `"><script>alert(1)</script>'&amp;{{x}}é🙂`

func parse(t *testing.T, c templ.Component) *goquery.Document {
	t.Helper()
	var html bytes.Buffer
	if err := c.Render(textstest.Context(t), &html); err != nil {
		t.Fatal(err)
	}
	doc, err := goquery.NewDocumentFromReader(&html)
	if err != nil {
		t.Fatal(err)
	}
	return doc
}

func samplePage() Page {
	return Page{
		App:    "Harbour " + odd,
		Title:  "Products",
		Path:   "/products/7",
		URI:    "/products/7?q=" + odd,
		CSRF:   `to"k'en&<>`,
		Nav:    []NavItem{{Label: texts.Key(odd), Path: "/products", Icon: IconBox}, {Label: "Product groups", Path: "/product", Icon: IconTag}, {Label: "Home", Path: "/", Icon: IconHome}},
		Toasts: []Toast{{Tone: ToneGreen, Text: odd}},
		Assets: Assets{Stylesheet: "/a.css", HTMX: "/h.js", Script: "/a.js", Font: "/f.woff2", Favicon: "/i.svg"},
	}
}

func TestLayoutKeepsOddTextsAsText(t *testing.T) {
	page := parse(t, Layout(samplePage()))
	if n := page.Find("script").Length(); n != 2 {
		t.Errorf("%d scripts, want the two of the layout", n)
	}
	page.Find("script").Each(func(_ int, s *goquery.Selection) {
		if s.Text() != "" {
			t.Errorf("inline script %q", s.Text())
		}
	})
	if n := page.Find("style, [style]").Length(); n != 0 {
		t.Errorf("%d inline styles: the policy forbids them", n)
	}
	if got := strings.TrimSpace(page.Find(".nav-link").First().Text()); got != odd {
		t.Errorf("label %q", got)
	}
	if got := page.Find(".toasts .toast p").Text(); got != odd {
		t.Errorf("toast %q", got)
	}
}

func TestLayoutHandsTheTokenOver(t *testing.T) {
	page := parse(t, Layout(samplePage()))
	raw, _ := page.Find("body").Attr("hx-headers:inherited")
	var headers map[string]string
	if err := json.Unmarshal([]byte(raw), &headers); err != nil {
		t.Fatalf("hx-headers %q: %v", raw, err)
	}
	if got := headers["X-CSRF-Token"]; got != samplePage().CSRF {
		t.Errorf("token %q", got)
	}
	if got, _ := page.Find(`form[action="/theme"] [name=csrf_token]`).Attr("value"); got != samplePage().CSRF {
		t.Errorf("token of the theme form %q", got)
	}
	if got, _ := page.Find(`form[action="/theme"] [name=next]`).Attr("value"); got != samplePage().URI {
		t.Errorf("theme form returns to %q", got)
	}

	without := samplePage()
	without.CSRF = ""
	page = parse(t, Layout(without))
	if n := page.Find("[action='/theme'], [popovertarget=theme-menu], #theme-menu").Length(); n != 0 {
		t.Errorf("%d parts of the theme form without a token", n)
	}
}

func TestHTMXConfigIsJSON(t *testing.T) {
	raw, _ := parse(t, Layout(samplePage())).Find(`meta[name="htmx-config"]`).Attr("content")
	var config map[string]any
	if err := json.Unmarshal([]byte(raw), &config); err != nil {
		t.Fatalf("%q: %v", raw, err)
	}
	if config["includeIndicatorCSS"] != false {
		t.Error("htmx would add an inline style")
	}
}

func TestNavigationMarksWhereOneIs(t *testing.T) {
	tests := map[string][]string{ // path → aria-current of products, product, home
		"/products":     {"page", "", ""},
		"/products/7":   {"true", "", ""},
		"/productsale":  {"", "", ""},
		"/product/edit": {"", "true", ""},
		"/":             {"", "", "page"},
	}
	for path, want := range tests {
		p := samplePage()
		p.Path = path
		parse(t, Layout(p)).Find(".nav-group .nav-link").Each(func(i int, link *goquery.Selection) {
			if got := link.AttrOr("aria-current", ""); got != want[i] {
				t.Errorf("%s: entry %d has %q, want %q", path, i, got, want[i])
			}
		})
	}
}

func TestTheme(t *testing.T) {
	for theme, want := range map[string]string{
		"":       "",
		"light":  "light",
		"dark":   "dark",
		"system": "",
		odd:      "",
	} {
		p := samplePage()
		p.Theme = theme
		page := parse(t, Layout(p))
		if got := page.Find("html").AttrOr("data-theme", ""); got != want {
			t.Errorf("%q: data-theme %q, want %q", theme, got, want)
		}
		if n := page.Find("#theme-menu [aria-pressed=true]").Length(); n != 1 {
			t.Errorf("%q: %d buttons are pressed", theme, n)
		}
	}
}

func TestOneLanguageIsNoChoice(t *testing.T) {
	p := samplePage()
	for n, want := range map[int]int{0: 0, 1: 0, 2: 2} {
		p.Locales = make([]*texts.Locale, n)
		for i := range p.Locales {
			p.Locales[i] = &texts.Locale{Code: odd}
		}
		page := parse(t, Layout(p))
		if got := page.Find("#language-menu button").Length(); got != want {
			t.Errorf("%d languages make %d choices", n, got)
		}
	}
}

func TestIconsAreComplete(t *testing.T) {
	for icon, path := range iconPaths {
		if !strings.HasPrefix(path, "<") {
			t.Errorf("%s has no drawing", icon)
		}
	}
	if n := parse(t, IconPlus).Find("svg.icon[aria-hidden=true] path").Length(); n != 2 {
		t.Errorf("the plus has %d strokes", n)
	}
	if n := parse(t, Icon("none")).Find("svg").Length(); n != 0 {
		t.Error("an unknown icon draws something")
	}
}

func TestErrorPages(t *testing.T) {
	ctx := textstest.Context(t)
	for _, status := range []int{400, 403, 404, 405, 413, 418, 429, 500, 502, 503} {
		problem := ProblemFor(ctx, status)
		if problem.Status != status || problem.Title == "" || problem.Text == "" {
			t.Errorf("%d: %+v", status, problem)
		}
		problem.RequestID = odd
		page := parse(t, ErrorPage(samplePage(), problem))
		if got := page.Find("h1").Text(); got != problem.Title {
			t.Errorf("%d: title %q", status, got)
		}
		want := odd
		if status == http.StatusNotFound { // nothing to look up in a log
			want = ""
		}
		if got := page.Find("dd").First().Text(); got != want {
			t.Errorf("%d: request %q", status, got)
		}
	}
	if ProblemFor(ctx, http.StatusBadGateway).Title != ProblemFor(ctx, http.StatusInternalServerError).Title {
		t.Error("an unknown 5xx has other words than 500")
	}
}

func TestHome(t *testing.T) {
	if got := parse(t, Home(samplePage(), nil)).Find(".empty code").Text(); !strings.Contains(got, "gomcp domain add") {
		t.Errorf("the empty start page says %q", got)
	}
	page := parse(t, Home(samplePage(), []HomeCard{{Label: odd, Path: "/products", Icon: IconBox, Count: 1234}}))
	if got := page.Find(".home-card h2").Text(); strings.TrimSpace(got) != odd {
		t.Errorf("label %q", got)
	}
	if got := page.Find(".home-card .stat-value").Text(); got != "1,234" {
		t.Errorf("count %q", got)
	}
}
