using DigestBot.Changes;
using NodaTime;

namespace DigestBot.Commands;

/// <summary><c>/changes</c></summary>
public sealed class ChangesCommand(IChangeLog changes, IClock clock)
{
    private const int Most = 20;

    /// <summary>Where what other channels get is left out, so many are looked through for those that are left.</summary>
    private const int MostLookedThrough = 500;

    public async Task<CommandReply> AnswerAsync(CommandRequest request, CancellationToken cancellation)
    {
        if (request is { Channel: not null, CanChangeChannel: false })
        {
            return new CommandReply.Problem("Only who may change which briefings this channel gets is told who changed what.", ["/subscriptions"]);
        }

        var all = await changes.LatestAsync(request.Home, request.Workspace, request.OtherChannelsAreSecret ? MostLookedThrough : Most, cancellation);
        var told = all.Where(change => !request.OtherChannelsAreSecret || change.Channel is null || change.Channel == request.Channel?.Channel);
        return new CommandReply.Changes(new ChangeList([.. told.Take(Most)], request.Zone, clock.GetCurrentInstant(), request.Culture));
    }
}
