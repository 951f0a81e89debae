using DigestBot.Commands.Buttons;
using DigestBot.Digests;
using DigestBot.Slack.Messages;

namespace DigestBot.Slack.Rendering;

/// <summary>The row under a digest.</summary>
internal static class DigestButtons
{
    public static Block? Footer(Digest digest, DigestWording wording) => Buttons.Row(
    [
        .. digest.Stories.Count == 0 ? [] : (BlockElement.Button?[])
        [
            OtherLength(digest, wording),
            Of(digest, ButtonAction.Quotes, wording.Messages.Quotes, digest.Length),
            Of(digest, ButtonAction.Dates, wording.Messages.Dates, digest.Length),
            Of(digest, ButtonAction.Sources, wording.Messages.Sources, digest.Length),
        ],
        Of(digest, ButtonAction.Subscribe, wording.Messages.Subscribe, digest.Length, isMain: true),
    ]);

    private static BlockElement.Button? OtherLength(Digest digest, DigestWording wording) => digest.Length == DigestLength.Full
        ? Of(digest, ButtonAction.Digest, wording.Messages.Brief, DigestLength.Brief)
        : Of(digest, ButtonAction.Digest, wording.MoreCommand is null ? wording.Messages.Full : wording.Messages.MoreStories, DigestLength.Full);

    private static BlockElement.Button? Of(Digest digest, ButtonAction action, string label, DigestLength length, bool isMain = false) =>
        Buttons.For(new ButtonId.OfDigest(action, digest.TopicName, digest.Asked, length), label, isMain);
}
