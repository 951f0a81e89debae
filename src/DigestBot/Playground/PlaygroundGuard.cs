using System.Net;
using DigestBot.Commands;

namespace DigestBot.Host.Playground;

/// <summary>
/// What protects a page that has no login: it answers this machine only, also where the server listens to others for a platform's door,
/// and to loopback names only (so that no foreign name can be pointed at it), takes forms from its own pages only, and forbids everything
/// its pages do not use.
/// </summary>
internal sealed class PlaygroundGuard(RequestDelegate next)
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static readonly string[] Forwarding = ["Forwarded", "Via", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-IP", "CF-Connecting-IP"];

    public Task InvokeAsync(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin"; // stricter would make browsers send our own forms with "Origin: null"
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers.CacheControl = "no-store";
        return !IsFromHere(context) || !IsLoopback(context.Request.Host)
            ? Refuse(context, StatusCodes.Status421MisdirectedRequest, "This playground answers on localhost only.")
            : IsChange(context.Request) && !IsFromOwnPage(context.Request)
            ? Refuse(context, StatusCodes.Status403Forbidden, "This was sent from another site.")
            : next(context);
    }

    /// <summary>A connection of this machine that nobody passed on: a proxy in front of the door speaks from here for the whole world.</summary>
    private static bool IsFromHere(HttpContext context) =>
        // a server in memory has no addresses
        (context.Connection.RemoteIpAddress is not { } remote || IPAddress.IsLoopback(remote))
        && !Forwarding.Any(context.Request.Headers.ContainsKey);

    private static bool IsLoopback(HostString host) => host.Host is "localhost" or "127.0.0.1" or "[::1]";

    /// <summary>Answers can be linked to from anywhere; commands that change something cannot.</summary>
    private static bool IsChange(HttpRequest request) =>
        !HttpMethods.IsGet(request.Method)
        || (request.Query["q"].ToString().TrimStart().TrimStart('/').Split((char[]?)null, 2) is [var name, ..] && CommandDescriptions.Find(name) is { IsChange: true });

    /// <summary>Browsers say where a form comes from; a program that says nothing is no browser that could be tricked.</summary>
    private static bool IsFromOwnPage(HttpRequest request) => request.Headers["Sec-Fetch-Site"].ToString() switch
    {
        "" => request.Headers.Origin.ToString() is var origin && (origin.Length == 0 || origin == $"{request.Scheme}://{request.Host}"),
        var site => site is "same-origin" or "none",
    };

    private static Task Refuse(HttpContext context, int status, string reason)
    {
        context.Response.StatusCode = status;
        return context.Response.WriteAsync(reason);
    }
}
