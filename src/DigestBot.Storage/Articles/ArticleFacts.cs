using DigestBot.Articles;
using DigestBot.Stories.Queries;

namespace DigestBot.Storage.Articles;

/// <summary>What a full-text index knows of an article besides its words: where it is from, and its language.</summary>
internal static class ArticleFacts
{
    /// <summary>What goes before the words of an outlet: no letter, so that no word of a text is one of them.</summary>
    public const string SourcePrefix = "§";

    /// <summary>The same before a language.</summary>
    public const string LanguagePrefix = "¤";

    /// <summary>The outlet as <see cref="Article.Outlet"/> names it, then the host.</summary>
    public static string Of(string? publisher, string? url, string language)
    {
        var host = url is null ? null : new Uri(url).Host;
        var outlet = publisher ?? host ?? Article.PastedText;
        var source = IndexWords.Of(outlet, SourcePrefix);
        return $"{LanguagePrefix}{language.ToLowerInvariant()} {IndexWords.Gap} {source} {IndexWords.Gap} {IndexWords.Of(host ?? "", SourcePrefix)}";
    }
}
