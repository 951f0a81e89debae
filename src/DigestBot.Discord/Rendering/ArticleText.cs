using DigestBot.Digests.Wording;

namespace DigestBot.Discord.Rendering;

/// <summary>How much of a text a message shows. Only texts no editor would print are longer.</summary>
internal static class ArticleText
{
    /// <summary>In Markdown. Half a message, so that the head of a story and its links have room beside it.</summary>
    private const int LongestPassage = 2000;

    /// <summary>Sentences, quotes and clauses: to the letter, as long as a message can hold them at all.</summary>
    public static string Passage(string text) => DiscordMarkdown.Shorten(PlainLine.Of(text), LongestPassage);
}
