using DigestBot.Subscriptions;
using NodaTime;

namespace DigestBot.Commands;

/// <summary><c>/subscriptions</c></summary>
public sealed class SubscriptionsCommand(ISubscriptionStore subscriptions, IClock clock)
{
    public async Task<CommandReply> AnswerAsync(CommandRequest request, CancellationToken cancellation)
    {
        if (!ChannelProblems.TryFind(request, out var channel, out var problem))
        {
            return problem;
        }

        // the channels of others may be private: only who manages one is told about them
        var all = request.CanChangeChannel
            ? await subscriptions.OfWorkspaceAsync(channel.Platform, channel.Workspace, cancellation)
            : await subscriptions.OfChannelAsync(channel, cancellation);
        var here = all.ToLookup(subscription => subscription.Channel == channel);
        return new CommandReply.Subscriptions(new SubscriptionList([.. here[true]], [.. here[false]], clock.GetCurrentInstant(), request.Culture));
    }
}
