namespace DigestBot.Articles;

/// <summary>Addresses of articles, without what does not name the article.</summary>
public static class WebAddress
{
    private static readonly HashSet<string> TrackingParameters = new(StringComparer.OrdinalIgnoreCase)
    {
        "fbclid", "gclid", "gclsrc", "dclid", "gbraid", "wbraid", "msclkid", "yclid", "twclid", "ttclid", "igshid", "mc_cid", "mc_eid",
        "mkt_tok", "_ga", "_gl", "_hsenc", "_hsmi", "cmpid", "ocid", "smid", "smtyp", "xtor", "ns_campaign", "ns_mchannel", "ns_source",
        "at_medium", "at_campaign", "ref_src", "ref_url", "s_cid", "soc_src", "soc_trk", "spm", "guccounter",
    };

    /// <summary>The address without fragment and tracking parameters; null when it is not an address on the web.</summary>
    public static Uri? Clean(Uri? url)
    {
        if (url is not { IsAbsoluteUri: true } || (url.Scheme != Uri.UriSchemeHttp && url.Scheme != Uri.UriSchemeHttps))
        {
            return null;
        }

        var kept = url.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Where(parameter => !IsTracking(parameter));
        return new UriBuilder(url) { Fragment = "", Query = string.Join('&', kept), UserName = "", Password = "" }.Uri;
    }

    /// <summary>
    /// The address an article is known by: the one its page calls canonical, unless that is a site's front page
    /// (a common mistake of templates, which would make one article of all); then the one it was found at.
    /// </summary>
    public static Uri? OfArticle(Uri? canonical, Uri? found) => Clean(canonical) is { } own && !IsFrontPage(own) ? own : Clean(found);

    private static bool IsFrontPage(Uri url) => url.AbsolutePath == "/" && url.Query.Length == 0;

    private static bool IsTracking(string parameter)
    {
        var name = parameter.Split('=')[0];
        return name.StartsWith("utm_", StringComparison.OrdinalIgnoreCase) || TrackingParameters.Contains(name);
    }
}
