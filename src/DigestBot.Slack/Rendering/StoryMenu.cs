using System.Globalization;
using DigestBot.Commands.Buttons;
using DigestBot.Digests;
using DigestBot.Slack.Messages;

namespace DigestBot.Slack.Rendering;

/// <summary>What can be done with one story.</summary>
internal static class StoryMenu
{
    /// <summary>
    /// The value of a menu's line that opens a page: the browser has done it all, Slack tells us only because it always does.
    /// Never a button's id, so that whoever answers presses can tell it.
    /// </summary>
    public const string Opened = "opened";

    /// <summary>The three dots beside a story; a button alone where the topic's name is too long for a menu's line.</summary>
    public static BlockElement? Of(Digest digest, DigestStory story, ScopeWording wording)
    {
        if (More(digest, story) is not { } more)
        {
            return null;
        }

        if (more.Length > MessageLimits.OptionValue)
        {
            return new BlockElement.Button(wording.Language.Messages.More) { Value = more };
        }

        List<SelectOption> options = [new SelectOption(wording.Language.Messages.MoreOfStory) { Value = more }];
        if (Why(digest, story, wording).Format() is { Length: <= MessageLimits.OptionValue } why)
        {
            options.Add(new SelectOption(wording.Language.Messages.Why) { Value = why });
        }

        if (WebLink.Href(story.Sources[0].Url) is { } href)
        {
            options.Add(new SelectOption(Buttons.LabelOf(wording.Language.Messages.ReadIn(story.Sources[0].Outlet))) { Value = Opened, Url = href });
        }

        return new BlockElement.Overflow(options);
    }

    /// <summary>Under the story told in full.</summary>
    public static Block? Footer(Digest digest, DigestStory story, ScopeWording wording) => Buttons.Row(
        Buttons.To(story.Sources[0].Url, wording.Language.Messages.ReadIn(story.Sources[0].Outlet)),
        digest.TopicName.Length > 0 && story.Sources[0].IsKept ? Buttons.For(Why(digest, story, wording), wording.Language.Messages.Why) : null);

    private static string? More(Digest digest, DigestStory story) => digest.TopicName.Length == 0 || !story.Sources[0].IsKept ? null
        : new ButtonId.OfDigest(ButtonAction.Story, digest.TopicName, digest.Asked, digest.Length) { Story = story.Sources[0].Article.Value }.Format();

    private static ButtonId.Ask Why(Digest digest, DigestStory story, ScopeWording wording) =>
        new(string.Create(CultureInfo.InvariantCulture, $"/why {story.Sources[0].Article.Value} {digest.TopicName}{wording.SinceWords()}"));
}
