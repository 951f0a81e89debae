namespace DigestBot.Digests.Rendering;

/// <summary>Words that lead somewhere, when there is somewhere to lead to.</summary>
internal readonly record struct HtmlLink(string Words, Uri? Url)
{
    public string Written
    {
        get
        {
            var words = HtmlText.Encode(Words);
            return WebLink.Href(Url) is { } href ? $"<a href=\"{HtmlText.Encode(href)}\" rel=\"noopener noreferrer\">{words}</a>" : words;
        }
    }
}
