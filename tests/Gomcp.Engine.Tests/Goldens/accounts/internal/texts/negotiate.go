package texts

import (
	"strconv"
	"strings"
)

// Find is the locale with the given code, nil when there is none.
func (c *Catalog) Find(code string) *Locale {
	for _, locale := range c.locales {
		if strings.EqualFold(locale.Code, code) {
			return locale
		}
	}
	return nil
}

// Accept is the locale that fits an Accept-Language header best.
func (c *Catalog) Accept(header string) *Locale {
	best := c.Default()
	if len(c.locales) == 1 {
		return best
	}
	most := 0.0
	for offer := range strings.SplitSeq(header, ",") {
		tag, weight := weigh(offer)
		if weight <= most {
			continue
		}
		if locale := c.match(tag); locale != nil {
			best, most = locale, weight
		}
	}
	return best
}

// weigh reads "de-AT;q=0.8". What cannot be read has no weight.
func weigh(offer string) (string, float64) {
	tag, parameter, weighted := strings.Cut(offer, ";")
	tag = strings.TrimSpace(tag)
	if !weighted {
		return tag, 1
	}
	value, isQ := strings.CutPrefix(strings.ReplaceAll(parameter, " ", ""), "q=")
	weight, err := strconv.ParseFloat(value, 64)
	if !isQ || err != nil {
		return tag, 0
	}
	return tag, weight
}

// match takes the locale itself, then a wider one (de for de-AT), then a narrower one (pt-BR for pt).
func (c *Catalog) match(tag string) *Locale {
	for wider := tag; wider != ""; {
		if locale := c.Find(wider); locale != nil {
			return locale
		}
		cut := strings.LastIndexByte(wider, '-')
		if cut < 0 {
			break
		}
		wider = wider[:cut]
	}
	language, _, _ := strings.Cut(tag, "-")
	for _, locale := range c.locales {
		if own, _, _ := strings.Cut(locale.Code, "-"); strings.EqualFold(own, language) {
			return locale
		}
	}
	return nil
}
