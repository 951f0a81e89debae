using System.Globalization;
using DigestBot.Commands.Buttons;
using DigestBot.Digests;
using DigestBot.Discord.Messages;

namespace DigestBot.Discord.Rendering;

/// <summary>The buttons of a digest.</summary>
internal sealed class DigestButtons(Digest digest, DigestWording wording)
{
    /// <summary>The rest of one story.</summary>
    public MessageComponent.Button? Story(DigestStory story) => Buttons.For(
        new ButtonId.OfDigest(ButtonAction.Story, digest.TopicName, digest.Asked, digest.Length) { Story = story.Sources[0].Article.Value },
        wording.Messages.More);

    public IReadOnlyList<MessageComponent.Row> Footer() => Buttons.Rows(
    [
        wording.MoreCommand is null ? null : Of(ButtonAction.Digest, wording.Messages.MoreStories, DigestLength.Full),
        .. digest.Stories.Count == 0 ? [] : (MessageComponent.Button?[])
        [
            Of(ButtonAction.Quotes, wording.Messages.Quotes, digest.Length),
            Of(ButtonAction.Dates, wording.Messages.Dates, digest.Length),
            Of(ButtonAction.Sources, wording.Messages.Sources, digest.Length),
        ],
        Of(ButtonAction.Subscribe, wording.Messages.Subscribe, digest.Length, ButtonStyle.Primary),
    ]);

    /// <summary>Under one story.</summary>
    public static IReadOnlyList<MessageComponent.Row> StoryFooter(Digest digest, DigestStory story, ScopeWording wording) => Buttons.Rows(
        Buttons.To(story.Sources[0].Url, wording.Language.Messages.ReadIn(story.Sources[0].Outlet)),
        Buttons.For(
            new ButtonId.Ask(string.Create(CultureInfo.InvariantCulture, $"/why {story.Sources[0].Article.Value} {digest.TopicName}{wording.SinceWords()}")),
            wording.Language.Messages.Why));

    private MessageComponent.Button? Of(ButtonAction action, string label, DigestLength length, ButtonStyle style = ButtonStyle.Secondary) =>
        Buttons.For(new ButtonId.OfDigest(action, digest.TopicName, digest.Asked, length), label, style);
}
