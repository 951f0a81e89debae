using DigestBot.Deliveries;
using DigestBot.Discord.Wire;
using DigestBot.Discord.Wire.Payloads;
using NodaTime;

namespace DigestBot.Discord.Messaging;

/// <summary>Finds a post whose answer was lost in its forum: among the open ones, then among the newest archived ones.</summary>
internal sealed class SentPosts(DiscordApi api)
{
    /// <summary>A post archives itself after an hour at the earliest; this many are not archived within a day.</summary>
    private const int MostArchived = 50;

    public async Task<ReadBackResult> FindAsync(Channel forum, DeliveryMarker marker, Instant begin, CancellationToken cancellation)
    {
        if (forum.GuildId is not { } guild)
        {
            return new ReadBackResult.Unreadable("The forum does not say which server it belongs to.");
        }

        foreach (var answer in (RestAnswer<ThreadList>[])
        [
            await api.ListActiveThreadsAsync(guild, cancellation),
            await api.ListArchivedThreadsAsync(forum.Id, MostArchived, cancellation),
        ])
        {
            if (answer is not RestAnswer<ThreadList>.Ok { Value.Threads: var threads })
            {
                return new ReadBackResult.Unreadable(Refusals.ReasonOf(answer));
            }

            foreach (var post in threads.Where(thread => thread.ParentId == forum.Id && Snowflake.MomentOf(thread.Id) >= begin))
            {
                switch (await api.GetMessageAsync(post.Id, post.Id, cancellation))
                {
                    case RestAnswer<Message>.Ok { Value: var first } when SentPages.Bears(first, marker):
                        return new ReadBackResult.Found(new MessageAddress(post.Id, first.Id));
                    case RestAnswer<Message>.Ok or RestAnswer<Message>.Refused { Code: ErrorCodes.UnknownMessage or ErrorCodes.UnknownChannel }:
                        break;
                    case var other:
                        return new ReadBackResult.Unreadable(Refusals.ReasonOf(other));
                }
            }
        }

        return new ReadBackResult.Missing();
    }
}
