namespace DigestBot.Digests.Rendering;

/// <summary>Words that lead somewhere, when there is somewhere to lead to.</summary>
internal readonly record struct MarkdownLink(string Words, Uri? Url)
{
    public string Written
    {
        get
        {
            var words = MarkdownText.Escape(Words);
            return WebLink.Href(Url) is { } href ? $"[{words}](<{href}>)" : words;
        }
    }
}
