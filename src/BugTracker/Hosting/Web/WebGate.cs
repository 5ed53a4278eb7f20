using System.Net;
using System.Net.Sockets;
using BugTracker.Api;
using BugTracker.Security;
using Microsoft.AspNetCore.Http;

namespace BugTracker.Hosting.Web;

/// <summary>Decides who a visitor is and whether the visitor comes too often.</summary>
internal sealed class WebGate(ApiKey key, RateLimiter limiter, bool isBehindProxy)
{
    public Visitor Visitor(HttpContext context)
    {
        var address = context.Connection.RemoteIpAddress;
        var isSecure = context.Request.IsHttps;
        if (isBehindProxy)
        {
            // Only the last entry is the proxy's own word; everything before it the visitor can make up.
            var last = context.Request.Headers["X-Forwarded-For"].ToString().Split(',')[^1].Trim();
            address = IPAddress.TryParse(last, out var forwarded) ? forwarded : address;
            isSecure = context.Request.Headers["X-Forwarded-Proto"].ToString().Equals("https", StringComparison.OrdinalIgnoreCase);
        }

        return new(Bucket(address), isSecure);
    }

    public Caller Identify(HttpContext context) =>
        context.Request.Headers.TryGetValue("x-api-key", out var given) && key.Matches(given.ToString()) ? Caller.KeyHolder : Caller.Anonymous;

    /// <summary>Null lets the request in; a number is the seconds to wait.</summary>
    public int? Admit(ApiRequest request, Visitor visitor) =>
        request.Caller == Caller.KeyHolder || request.Method == "OPTIONS" ? null : limiter.Take(visitor.Address);

    // One subscriber owns a whole /64 of IPv6, so that is what counts as one address.
    private static string Bucket(IPAddress? address) => address switch
    {
        null => "unknown",
        { IsIPv4MappedToIPv6: true } => address.MapToIPv4().ToString(),
        { AddressFamily: AddressFamily.InterNetworkV6 } => Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8)),
        _ => address.ToString(),
    };
}
