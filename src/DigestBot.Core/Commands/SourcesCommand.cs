using DigestBot.Feeds;
using NodaTime;

namespace DigestBot.Commands;

/// <summary><c>/sources</c></summary>
public sealed class SourcesCommand(IFeedStore feeds, FollowingState following, IClock clock)
{
    public async Task<CommandReply> AnswerAsync(CancellationToken cancellation) =>
        new CommandReply.Sources(SourceList.Of(await feeds.AllAsync(cancellation), following.IsPolling, clock.GetCurrentInstant()));
}
