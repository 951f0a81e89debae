using System.Globalization;
using DigestBot.Commands;
using DigestBot.Digests;
using DigestBot.Discord.Messages;
using DigestBot.Discord.Rendering;
using DigestBot.Stories;

namespace DigestBot.Discord.Commands;

/// <summary>What the buttons of a digest ask for: more of the same days, however long ago it was sent.</summary>
internal sealed class DigestAnswers(
    TopicDirectory directory, DigestComposer digests, QuoteListComposer quotes, DateListComposer dates, ReaderZone zones)
{
    public async Task<InteractionReply> AnswerAsync(ComponentId.OfDigest id, InteractionScene scene, CancellationToken cancellation)
    {
        if ((await directory.OfAsync(scene.Workspace, cancellation)).Find(id.Topic) is not { } topic)
        {
            return InteractionReply.Problem($"There is no topic “{id.Topic}” any more.", "/topics");
        }

        var zone = await zones.OfAsync(scene, cancellation);
        return id.Action switch
        {
            ComponentAction.Quotes => For(new CommandReply.Quotes(await quotes.ComposeAsync(topic, null, id.Window, zone, scene.Culture, cancellation))),
            ComponentAction.Dates => For(new CommandReply.Dates(await dates.ComposeAsync(topic, id.Window, zone, scene.Culture, cancellation))),
            ComponentAction.Sources => new InteractionReply(DiscordDigestRenderer.SourcePages(await DigestAsync(id.Length)), IsForAsker: true),
            ComponentAction.Story => Story(await DigestAsync(DigestLength.Full), id),
            _ => For(new CommandReply.Briefing(await DigestAsync(id.Length))),
        };

        Task<Digest> DigestAsync(DigestLength length) =>
            digests.ComposeAsync(new DigestRequest(topic, id.Window, length, zone, scene.Culture), cancellation);
    }

    /// <summary>A full digest tells more stories than the one the button stands in, and its news may have grown since.</summary>
    private static InteractionReply Story(Digest digest, ComponentId.OfDigest id)
    {
        var number = (id.Story ?? 0).ToString(CultureInfo.InvariantCulture);
        return id.Story is { } story && DiscordDigestRenderer.StoryPages(digest, story) is { } pages
            ? new InteractionReply(pages, IsForAsker: true)
            : InteractionReply.Problem("That story is no longer among those that a digest of these days tells.", $"/why {number} {id.Topic}", $"/digest {id.Topic}");
    }

    private static InteractionReply For(CommandReply reply) => InteractionReply.To(reply) with { IsForAsker = true };
}
