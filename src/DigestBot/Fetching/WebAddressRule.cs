namespace DigestBot.Host.Fetching;

/// <summary>What may be asked of the web at all, before a name is resolved.</summary>
internal static class WebAddressRule
{
    /// <summary>Why the address is not fetched, or null when it may be.</summary>
    public static string? Refusal(Uri url) =>
        !url.IsAbsoluteUri || (url.Scheme != Uri.UriSchemeHttp && url.Scheme != Uri.UriSchemeHttps) ? $"{url} is not an http or https address"
        : url.UserInfo.Length > 0 ? $"the address of {url.Host} holds a user name or password; leave it out"
        : null;
}
