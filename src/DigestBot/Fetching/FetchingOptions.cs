namespace DigestBot.Host.Fetching;

/// <summary>How long and how far a fetch goes.</summary>
internal sealed class FetchingOptions
{
    public const string Section = "Fetching";

    /// <summary>Time for the whole fetch, redirects and body included, in seconds: 1 to 120. Default 20.</summary>
    public int TimeoutSeconds { get; set; } = 20;

    /// <summary>Redirects followed for one address: 0 to 10. Default 5.</summary>
    public int MaxRedirects { get; set; } = 5;

    /// <summary>Lets addresses of this machine through, for tests against a local server; never written in appsettings.json. Default false.</summary>
    public bool AllowLoopback { get; set; }

    public static IEnumerable<string> Problems(FetchingOptions options)
    {
        if (options.TimeoutSeconds is < 1 or > 120)
        {
            yield return $"Fetching:TimeoutSeconds is {options.TimeoutSeconds}: {(options.TimeoutSeconds < 1 ? "at least 1 second" : "at most 120 seconds")}, default 20.";
        }

        if (options.MaxRedirects is < 0 or > 10)
        {
            yield return $"Fetching:MaxRedirects is {options.MaxRedirects}: {(options.MaxRedirects < 0 ? "at least 0" : "at most 10")} redirects, default 5.";
        }
    }
}
