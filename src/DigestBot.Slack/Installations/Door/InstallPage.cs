using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http;

namespace DigestBot.Slack.Installations.Door;

/// <summary>A page for whoever installs the bot: what happened, and what to do next.</summary>
/// <param name="Status">The status of the answer.</param>
/// <param name="Title">What happened, in a few words.</param>
/// <param name="Text">What that means, one sentence or two.</param>
internal sealed record InstallPage(int Status, string Title, string Text)
{
    private const string Style =
        """
        :root{color-scheme:light dark;--ink:#1d1c1d;--soft:#5d5b5f;--paper:#fff;--ground:#f4f2f0;--line:#dcd8d4;--accent:#12664f}
        @media(prefers-color-scheme:dark){:root{--ink:#efedea;--soft:#b3afaa;--paper:#222120;--ground:#181716;--line:#3a3836;--accent:#6fcfb0}}
        *{box-sizing:border-box}
        body{margin:0;min-height:100vh;display:grid;place-items:center;padding:1.5rem;background:var(--ground);color:var(--ink);font:1rem/1.55 system-ui,sans-serif}
        main{width:100%;max-width:34rem;background:var(--paper);border:1px solid var(--line);border-radius:14px;padding:2rem 2.25rem}
        .name{margin:0 0 1.25rem;color:var(--soft);font-size:.875rem;letter-spacing:.02em}
        h1{margin:0 0 .5rem;font-size:1.5rem;line-height:1.25;text-wrap:balance}
        p{margin:0 0 1rem}
        ol{margin:0 0 1.5rem;padding-left:1.25rem}
        li{margin:.4rem 0}
        code{font:0.9375em ui-monospace,monospace;background:var(--ground);border:1px solid var(--line);border-radius:5px;padding:.05em .35em;overflow-wrap:anywhere}
        a.go{display:inline-block;padding:.6rem 1.1rem;border-radius:8px;background:var(--accent);color:var(--paper);text-decoration:none;font-weight:600}
        a.go:focus-visible{outline:3px solid var(--accent);outline-offset:3px}
        """;

    private static readonly string Policy =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)))}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>What to do next, one step each; what stands in `back quotes` is typed as it is.</summary>
    public IReadOnlyList<string> Steps { get; init; } = [];

    /// <summary>Where to go from here, and what the link says.</summary>
    public (Uri Address, string Text)? Link { get; init; }

    public Task WriteAsync(HttpContext context)
    {
        var response = context.Response;
        SetHeaders(response.Headers);
        response.StatusCode = Status;
        response.ContentType = "text/html; charset=utf-8";
        return response.WriteAsync(Markup(), context.RequestAborted);
    }

    /// <summary>The address holds a code, so it goes nowhere else.</summary>
    public static void SetHeaders(IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers.CacheControl = "no-store";
    }

    private string Markup()
    {
        var page = new StringBuilder()
            .Append("<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>")
            .Append(Html.Encode(Title)).Append(" – DigestBot</title><style>").Append(Style).Append("</style></head><body><main><p class=\"name\">DigestBot</p><h1>")
            .Append(Html.Encode(Title)).Append("</h1><p>").Append(Html.Encode(Text)).Append("</p>");
        if (Steps.Count > 0)
        {
            page.Append("<ol>");
            foreach (var step in Steps)
            {
                page.Append("<li>").Append(WithCode(step)).Append("</li>");
            }

            page.Append("</ol>");
        }

        if (Link is var (address, text))
        {
            page.Append("<a class=\"go\" href=\"").Append(Html.Encode(address.AbsoluteUri)).Append("\">").Append(Html.Encode(text)).Append("</a>");
        }

        return page.Append("</main></body></html>").ToString();
    }

    private static string WithCode(string step) =>
        string.Concat(step.Split('`').Select((part, index) => index % 2 == 0 ? Html.Encode(part) : $"<code>{Html.Encode(part)}</code>"));
}
