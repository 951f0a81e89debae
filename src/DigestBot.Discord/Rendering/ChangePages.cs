using DigestBot.Changes;
using DigestBot.Commands;
using DigestBot.Discord.Messages;

namespace DigestBot.Discord.Rendering;

/// <summary>Who changed what.</summary>
internal static class ChangePages
{
    public static IReadOnlyList<MessagePage> Of(ChangeList list)
    {
        var wording = new ChangeWording(list);
        var pages = new PageBuilder(ChangeWording.Heading, Accents.News, []);
        pages.Add(PageBlock.Of(
            DiscordMarkdown.Of($"## {ChangeWording.Heading}"),
            list.Latest.Select(change => Line(change, wording)).Prepend(new TextPart(DiscordMarkdown.Of($"-# {(list.Latest.Count == 0 ? ChangeWording.Nothing : wording.Clock)}")))));
        return pages.Finish();
    }

    private static TextPart Line(Change change, ChangeWording wording) => new(
        DiscordMarkdown.Of($"- {wording.When(change)}, ") + WhoOf(change) + WhereOf(change)
        + DiscordMarkdown.Of($": {new DiscordCode(change.Line)} {ArticleText.Passage(change.Outcome)}"));

    /// <summary>Shown as the person's name, and pings nobody: our messages allow no mentions.</summary>
    private static string WhoOf(Change change) =>
        change.By is { Length: > 0 } user && user.All(char.IsAsciiDigit) ? $"<@{user}>" : DiscordMarkdown.Of($"{ChangeWording.Who(change)}");

    private static string WhereOf(Change change) =>
        change.Channel is { Length: > 0 } channel && channel.All(char.IsAsciiDigit) ? $" in <#{channel}>" : "";
}
