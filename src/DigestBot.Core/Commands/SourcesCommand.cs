using DigestBot.Feeds;
using NodaTime;

namespace DigestBot.Commands;

/// <summary><c>/sources</c></summary>
public sealed class SourcesCommand(IFeedStore feeds, FollowingState following, IClock clock)
{
    /// <summary>What everybody has, and what the workspace follows itself.</summary>
    public async Task<CommandReply> AnswerAsync(CommandRequest request, CancellationToken cancellation)
    {
        var own = (await feeds.OwnAsync(request.Workspace, cancellation)).Select(feed => feed.Id).ToHashSet();
        var all = await feeds.OfAsync(request.Workspace, cancellation);
        return new CommandReply.Sources(SourceList.Of(all, own, following.IsPolling, clock.GetCurrentInstant()));
    }
}
