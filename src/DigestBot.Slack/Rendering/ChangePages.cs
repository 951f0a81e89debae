using DigestBot.Changes;
using DigestBot.Commands;
using DigestBot.Slack.Messages;
using DigestBot.Subscriptions;

namespace DigestBot.Slack.Rendering;

/// <summary>Who changed what.</summary>
internal static class ChangePages
{
    public static IReadOnlyList<MessagePage> Of(ChangeList list)
    {
        var wording = new ChangeWording(list);
        var said = list.Latest.Count == 0 ? ChangeWording.Nothing : wording.Clock;
        var pages = new PageBuilder(ChangeWording.Heading, $"{ChangeWording.Heading}: {said}", footer: null);
        pages.Add(Heads.Of(ChangeWording.Heading, said));
        if (list.Latest.Count > 0)
        {
            pages.Add(PageGroup.Of(RichBlocks.Of(list.Latest.Select(change => Rich.Item(Line(change, wording))))) with { IsDivided = false });
        }

        return pages.Finish();
    }

    private static RichTextElement[] Line(Change change, ChangeWording wording) =>
    [
        Rich.Words($"{wording.When(change)}, "),
        WhoOf(change),
        .. WhereOf(change),
        Rich.Words(": "),
        Rich.Code(TypedInSlack.Of(change.Line)),
        Rich.Words($" {Rich.Passage(TypedInSlack.Of(change.Outcome))}"),
    ];

    /// <summary>Shown as the person's name.</summary>
    private static RichTextElement WhoOf(Change change) =>
        change is { Platform: Platform.Slack, By: ['U' or 'W', _, ..] user } && user.All(char.IsAsciiLetterOrDigit)
            ? new RichTextElement.User(user)
            : Rich.Words(Rich.Name(ChangeWording.Who(change)));

    private static RichTextElement[] WhereOf(Change change) =>
        change.Channel is { } channel && NamedChannel.IdOf(new ChannelAddress(Platform.Slack, change.Workspace, channel)) is { } id
            ? [Rich.Words(" in "), new RichTextElement.Channel(id)]
            : [];
}
