package auth

import (
	"net"
	"net/http"
	"net/netip"
	"strings"
)

// addressOf is the address that a request comes from. X-Forwarded-For is read from its end, as long
// as the one who added an entry is a trusted proxy: everything before that may be made up.
func addressOf(r *http.Request, proxies []netip.Prefix) string {
	host, _, err := net.SplitHostPort(r.RemoteAddr)
	if err != nil {
		host = r.RemoteAddr
	}
	address, err := netip.ParseAddr(host)
	if err != nil {
		return host
	}
	entries := strings.Split(strings.Join(r.Header.Values("X-Forwarded-For"), ","), ",")
	for i := len(entries) - 1; i >= 0 && trusted(address, proxies); i-- {
		next, err := netip.ParseAddr(strings.TrimSpace(entries[i]))
		if err != nil {
			break
		}
		address = next
	}
	return network(address)
}

func trusted(address netip.Addr, proxies []netip.Prefix) bool {
	for _, proxy := range proxies {
		if proxy.Contains(address.Unmap()) {
			return true
		}
	}
	return false
}

// network: who has an IPv6 address has 2^64 of them.
func network(address netip.Addr) string {
	address = address.Unmap()
	if address.Is4() {
		return address.String()
	}
	prefix, err := address.WithZone("").Prefix(64)
	if err != nil {
		return address.String()
	}
	return prefix.String()
}
