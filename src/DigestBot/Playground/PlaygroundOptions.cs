namespace DigestBot.Host.Playground;

/// <summary>Where the playground listens.</summary>
internal sealed class PlaygroundOptions
{
    public const string Section = "Host";

    /// <summary>A loopback address with its port, http only. Default http://localhost:5188.</summary>
    public string Url { get; set; } = "http://localhost:5188";

    public static IEnumerable<string> Problems(PlaygroundOptions options)
    {
        if (!Uri.TryCreate(options.Url, UriKind.Absolute, out var url) || url.Scheme != Uri.UriSchemeHttp || url.PathAndQuery != "/")
        {
            yield return $"Host:Url is \"{options.Url}\": not an address such as http://localhost:5188 (the default).";
        }
        else if (!url.IsLoopback)
        {
            yield return $"Host:Url is \"{options.Url}\": the playground has no login and listens on this machine only (localhost, 127.0.0.1 or [::1]).";
        }
    }
}
