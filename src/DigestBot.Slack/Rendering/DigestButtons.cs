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
            Of(digest, ButtonAction.Quotes, ButtonLabels.Quotes, digest.Length),
            Of(digest, ButtonAction.Dates, ButtonLabels.Dates, digest.Length),
            Of(digest, ButtonAction.Sources, ButtonLabels.Sources, digest.Length),
        ],
        Of(digest, ButtonAction.Subscribe, ButtonLabels.Subscribe, digest.Length, isMain: true),
    ]);

    private static BlockElement.Button? OtherLength(Digest digest, DigestWording wording) => digest.Length == DigestLength.Full
        ? Of(digest, ButtonAction.Digest, ButtonLabels.Brief, DigestLength.Brief)
        : Of(digest, ButtonAction.Digest, wording.MoreCommand is null ? ButtonLabels.Full : ButtonLabels.MoreStories, DigestLength.Full);

    private static BlockElement.Button? Of(Digest digest, ButtonAction action, string label, DigestLength length, bool isMain = false) =>
        Buttons.For(new ButtonId.OfDigest(action, digest.TopicName, digest.Asked, length), label, isMain);
}
