package ui

import (
	"encoding/json"

	"github.com/a-h/templ"
)

// htmxConfig: the stylesheet has the indicator (the policy allows no inline style), an error page is never swapped
// into a part of a page (422 is: it holds the form again), and Back loads the page anew instead of patching it. Without a
// settle delay htmx does not copy attributes from old elements to new ones: a text area that was drawn larger has a
// style attribute, which the policy would refuse.
const htmxConfig = `{` +
	`"includeIndicatorCSS":false,` +
	`"history":"reload",` +
	`"defaultSettleDelay":0,` +
	`"noSwap":[204,304,"40x","41x",429,"43x","45x","5xx"]` +
	`}`

// csrfHeader makes htmx send the token with every request of the page.
func csrfHeader(token string) string {
	header, err := json.Marshal(map[string]string{"X-CSRF-Token": token})
	if err != nil { // a map of strings always marshals
		return "{}"
	}
	return string(header)
}

// listLink makes a link replace only the list, and the address with it. Without JavaScript it is a link.
func listLink(url string) templ.Attributer {
	return linkIntoList(url, "outerHTML")
}

// pageLink is a listLink that also brings the top of the list into view.
func pageLink(url string) templ.Attributer {
	return linkIntoList(url, "outerHTML show:top")
}

// linkIntoList is no map, which would be made and sorted for each of the many links of a list.
func linkIntoList(url, swap string) templ.Attributer {
	return templ.OrderedAttributes{
		{Key: "hx-get", Value: url},
		{Key: "hx-push-url", Value: "true"},
		{Key: "hx-swap", Value: swap},
		{Key: "hx-target", Value: "#list"},
	}
}

// InDialog makes a link open its page in the dialog of the layout. Without JavaScript it is a link. The handler
// answers an htmx request with what belongs into the dialog, such as DeleteDialog.
func InDialog(url string) templ.Attributes {
	return templ.Attributes{
		"hx-get":    url,
		"hx-target": "#dialog-body",
		"hx-swap":   "innerHTML",
	}
}
