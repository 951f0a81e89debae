using System.Globalization;
using DigestBot.Commands.Buttons;
using DigestBot.Digests;
using DigestBot.Discord.Messages;

namespace DigestBot.Discord.Rendering;

/// <summary>The buttons of a digest.</summary>
internal sealed class DigestButtons(Digest digest)
{
    /// <summary>The rest of one story.</summary>
    public MessageComponent.Button? Story(DigestStory story) => Buttons.For(
        new ButtonId.OfDigest(ButtonAction.Story, digest.TopicName, digest.Asked, digest.Length) { Story = story.Sources[0].Article.Value },
        ButtonLabels.More);

    public IReadOnlyList<MessageComponent.Row> Footer(DigestWording wording) => Buttons.Rows(
    [
        wording.MoreCommand is null ? null : Of(ButtonAction.Digest, ButtonLabels.MoreStories, DigestLength.Full),
        .. digest.Stories.Count == 0 ? [] : (MessageComponent.Button?[])
        [
            Of(ButtonAction.Quotes, ButtonLabels.Quotes, digest.Length),
            Of(ButtonAction.Dates, ButtonLabels.Dates, digest.Length),
            Of(ButtonAction.Sources, ButtonLabels.Sources, digest.Length),
        ],
        Of(ButtonAction.Subscribe, ButtonLabels.Subscribe, digest.Length, ButtonStyle.Primary),
    ]);

    /// <summary>Under one story.</summary>
    public static IReadOnlyList<MessageComponent.Row> StoryFooter(Digest digest, DigestStory story, ScopeWording wording) => Buttons.Rows(
        Buttons.To(story.Sources[0].Url, ButtonLabels.ReadIn(story.Sources[0].Outlet)),
        Buttons.For(
            new ButtonId.Ask(string.Create(CultureInfo.InvariantCulture, $"/why {story.Sources[0].Article.Value} {digest.TopicName}{wording.SinceWords()}")),
            ButtonLabels.Why));

    private MessageComponent.Button? Of(ButtonAction action, string label, DigestLength length, ButtonStyle style = ButtonStyle.Secondary) =>
        Buttons.For(new ButtonId.OfDigest(action, digest.TopicName, digest.Asked, length), label, style);
}
