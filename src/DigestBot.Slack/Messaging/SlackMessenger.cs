using DigestBot.Deliveries;
using DigestBot.Digests;
using DigestBot.Slack.Messages;
using DigestBot.Slack.Rendering;
using DigestBot.Slack.Wire;
using DigestBot.Slack.Wire.Payloads;
using DigestBot.Subscriptions;
using NodaTime;

namespace DigestBot.Slack.Messaging;

/// <summary>Sends the pages of a delivery to Slack: the first into its channel, the others into the thread under it.</summary>
internal sealed class SlackMessenger(
    SlackApi api, Destinations destinations, Memberships memberships, LostThreads threads, SentPages sent, PrivateNotices notices) : IMessenger
{
    public Platform Platform => Platform.Slack;

    public int CountPages(Digest digest) => SlackDigestRenderer.Pages(digest).Count;

    public async Task<DeliveryResult> SendAsync(DeliveryPage page, CancellationToken cancellation)
    {
        if (SlackTeam.Of(page.Channel.Workspace) is not { } team)
        {
            return Refusals.NoWorkspace;
        }

        var (to, failure) = await destinations.OfAsync(team, page, cancellation);
        return failure is not null ? Refusals.Unsent(Refusals.ResultOf(failure))
            : threads.Contains(team, to) ? LostThreads.ResultFor(page)
            : await PostAsync(team, to, page, cancellation);
    }

    public Task<ReadBackResult> ReadBackAsync(DeliveryPage page, Instant since, CancellationToken cancellation) => sent.FindAsync(page, since, cancellation);

    public Task<bool> TellAsync(BriefingNotice notice, CancellationToken cancellation) => notices.TellAsync(notice, cancellation);

    private async Task<DeliveryResult> PostAsync(SlackTeam team, Destination to, DeliveryPage page, CancellationToken cancellation)
    {
        var body = BodyJson.Write(MessageBody.Delivering(SlackDigestRenderer.Pages(page.Digest)[page.Number], to.Channel, to.Thread, page.Marker));
        var answer = await api.PostMessageAsync(team, to.Channel, body, cancellation);
        if (answer is SlackAnswer<PostedMessage>.Refused { Error: "not_in_channel" })
        {
            switch (await memberships.JoinAsync(team, to.Channel, cancellation))
            {
                case SlackAnswer<ConversationAnswer>.Ok:
                    answer = await api.PostMessageAsync(team, to.Channel, body, cancellation);
                    break;
                case SlackAnswer<ConversationAnswer>.Refused:
                    // a private channel, or no scope for joining
                    break;
                case var other:
                    return Refusals.Unsent(Refusals.ResultOf(other));
            }
        }

        if (answer is not SlackAnswer<PostedMessage>.Ok(var posted))
        {
            return Refusals.ResultOf(answer);
        }

        return to.Thread is not null && posted.Message is { ThreadTs: null }
            ? await threads.TakeBackAsync(team, to, page, posted, cancellation)
            : new DeliveryResult.Delivered(new MessageAddress(to.Name, posted.Ts));
    }
}
