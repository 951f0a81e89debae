using System.Globalization;
using DigestBot.Digests;
using DigestBot.Stories;
using NodaTime;

namespace DigestBot.Commands.Buttons;

/// <summary>What the buttons of a digest ask for: more of the same days, however long ago it was sent.</summary>
public sealed class DigestFollowUps(TopicDirectory directory, DigestComposer digests, QuoteListComposer quotes, DateListComposer dates)
{
    /// <param name="id">What the button carries.</param>
    /// <param name="workspace">Whose topics and articles count.</param>
    /// <param name="zone">The reader's zone.</param>
    /// <param name="culture">The reader's culture.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task<FollowUp> AnswerAsync(
        ButtonId.OfDigest id, WorkspaceId workspace, DateTimeZone zone, CultureInfo culture, CancellationToken cancellation)
    {
        if ((await directory.OfAsync(workspace, cancellation)).Find(id.Topic) is not { } topic)
        {
            return new FollowUp.Reply(new CommandReply.Problem($"There is no topic “{id.Topic}” any more.", ["/topics"]));
        }

        return id.Action switch
        {
            ButtonAction.Quotes => new FollowUp.Reply(new CommandReply.Quotes(await quotes.ComposeAsync(workspace, topic, null, id.Window, zone, culture, cancellation))),
            ButtonAction.Dates => new FollowUp.Reply(new CommandReply.Dates(await dates.ComposeAsync(workspace, topic, id.Window, zone, culture, cancellation))),
            ButtonAction.Sources => new FollowUp.Sources(await DigestAsync(id.Length)),
            ButtonAction.Story => Story(await DigestAsync(DigestLength.Full), id),
            _ => new FollowUp.Reply(new CommandReply.Briefing(await DigestAsync(id.Length))),
        };

        Task<Digest> DigestAsync(DigestLength length) =>
            digests.ComposeAsync(new DigestRequest(workspace, topic, id.Window, length, zone, culture), cancellation);
    }

    /// <summary>A full digest tells more stories than the one the button stands in, and its news may have grown since.</summary>
    private static FollowUp Story(Digest digest, ButtonId.OfDigest id)
    {
        if (id.Story is { } number && digest.StoryOf(number) is not null)
        {
            return new FollowUp.Story(digest, number);
        }

        var asked = (id.Story ?? 0).ToString(CultureInfo.InvariantCulture);
        return new FollowUp.Reply(new CommandReply.Problem(
            "That story is no longer among those that a digest of these days tells.", [$"/why {asked} {id.Topic}", $"/digest {id.Topic}"]));
    }
}
