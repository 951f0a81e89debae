using DigestBot.Digests.Wording;
namespace DigestBot.Discord.Rendering;

/// <summary>How much of a text a message shows. Only texts no editor would print are longer.</summary>
internal static class ArticleText
{
    private const int LongestHeadline = 250;

    private const int LongestName = 80;

    /// <summary>In Markdown. Half a message, so that the head of a story and its links have room beside it.</summary>
    private const int LongestPassage = 2000;

    public static string Headline(string text) => Shortened.To(DiscordMarkdown.Line(text), LongestHeadline);

    /// <summary>Outlets, speakers, and lists of them.</summary>
    public static string Name(string text) => Shortened.To(DiscordMarkdown.Line(text), LongestName);

    /// <summary>Sentences, quotes and clauses: to the letter, as long as a message can hold them at all.</summary>
    public static string Passage(string text) => DiscordMarkdown.Shorten(DiscordMarkdown.Line(text), LongestPassage);
}
