using DigestBot.Slack.Messages;

namespace DigestBot.Slack.Commands.Replies;

/// <summary>As many pages of an answer as there is room for.</summary>
internal static class ReplyPages
{
    public static IReadOnlyList<MessagePage> Uncertain { get; } =
        SlackReply.Problem("Slack gave no sign whether the answer arrived in this channel. If it did not, ask again.").Pages;

    public static IReadOnlyList<MessagePage> CutShort { get; } = SlackReply.Problem("The rest of the answer did not get through. Ask again in a minute.").Pages;

    /// <summary>The last says so where there are more, and how to get them.</summary>
    public static IReadOnlyList<MessagePage> Fitted(IReadOnlyList<MessagePage> pages, int most, bool isForAll)
    {
        if (pages.Count <= most)
        {
            return pages;
        }

        var left = pages.Count - most + 1;
        var remedy = isForAll
            ? "Invite the bot to this channel and ask again, and all of them come as a thread; or ask for less."
            : "Ask for less, or ask the bot in a direct message, which takes them all.";
        return most == 0 ? [] :
        [
            .. pages.Take(most - 1),
            .. SlackReply.Problem($"There {(left == 1 ? "is one more page" : $"are {left} more pages")} than Slack takes here. {remedy}").Pages.Take(1),
        ];
    }
}
