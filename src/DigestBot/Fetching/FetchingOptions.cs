using System.Net;

namespace DigestBot.Host.Fetching;

/// <summary>How long and how far a fetch goes, and how it introduces itself.</summary>
internal sealed class FetchingOptions
{
    public const string Section = "Fetching";

    /// <summary>Time for the whole fetch, redirects and body included, in seconds: 1 to 120. Default 20.</summary>
    public int TimeoutSeconds { get; set; } = 20;

    /// <summary>Redirects followed for one address: 0 to 5. Default 5.</summary>
    public int MaxRedirects { get; set; } = 5;

    /// <summary>Whom a publisher can write to about this bot: a mail address or a page, sent with every request. Default empty.</summary>
    public string Contact { get; set; } = "";

    /// <summary>The one address and port of this machine that is let through, for tests; never written in appsettings.json. Default none.</summary>
    public string? TestServer { get; set; }

    public IPEndPoint? TestServerAddress => TestServer is null ? null : IPEndPoint.Parse(TestServer);

    public static IEnumerable<string> Problems(FetchingOptions options)
    {
        if (options.TimeoutSeconds is < 1 or > 120)
        {
            yield return $"Fetching:TimeoutSeconds is {options.TimeoutSeconds}: {(options.TimeoutSeconds < 1 ? "at least 1 second" : "at most 120 seconds")}, default 20.";
        }

        if (options.MaxRedirects is < 0 or > 5)
        {
            yield return $"Fetching:MaxRedirects is {options.MaxRedirects}: {(options.MaxRedirects < 0 ? "at least 0" : "at most 5")} redirects, default 5.";
        }

        if (options.Contact.Length > 100 || options.Contact.Any(c => c is < ' ' or > '~' or '(' or ')' or '\\'))
        {
            yield return $"Fetching:Contact is \"{options.Contact}\": a mail address or the address of a page, at most 100 plain characters.";
        }

        if (options.TestServer is { } server && !IPEndPoint.TryParse(server, out _))
        {
            yield return $"Fetching:TestServer is \"{server}\": an IP address with its port.";
        }
    }
}
