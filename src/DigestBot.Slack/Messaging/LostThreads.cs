using DigestBot.Deliveries;
using DigestBot.Slack.Wire;
using DigestBot.Slack.Wire.Payloads;
using Microsoft.Extensions.Logging;

namespace DigestBot.Slack.Messaging;

/// <summary>
/// Threads whose head was deleted. Slack does not refuse a reply to them: it lands in the channel, where nobody wants it. The first is
/// taken back, others are not sent.
/// </summary>
internal sealed partial class LostThreads(SlackApi api, ILogger<LostThreads> log)
{
    /// <summary>Threads remembered. The longest known are forgotten first, which costs taking a page back once more.</summary>
    private const int Most = 1_000;

    private readonly Lock gate = new();
    private readonly HashSet<(string Team, string Name)> known = [];
    private readonly Queue<(string Team, string Name)> byAge = new();

    public bool Contains(SlackTeam team, Destination to)
    {
        lock (gate)
        {
            return known.Contains((team.Team, to.Name));
        }
    }

    /// <summary>Who deletes the first page does not want the others; a thread that was subscribed is no more.</summary>
    public static DeliveryResult ResultFor(DeliveryPage page) => page.First is not null && Destination.Of(page.First.Channel).Thread is null
        ? new DeliveryResult.Deleted()
        : new DeliveryResult.Gone("The thread was deleted.");

    public async Task<DeliveryResult> TakeBackAsync(SlackTeam team, Destination to, DeliveryPage page, PostedMessage stray, CancellationToken cancellation)
    {
        Add((team.Team, to.Name));
        if (await api.DeleteMessageAsync(team, stray.Channel, stray.Ts, cancellation) is not SlackAnswer<NoContent>.Ok)
        {
            LogLeft(stray.Channel, team.Team);
        }

        return ResultFor(page);
    }

    private void Add((string Team, string Name) thread)
    {
        lock (gate)
        {
            if (known.Add(thread))
            {
                byAge.Enqueue(thread);
            }

            if (byAge.Count > Most)
            {
                known.Remove(byAge.Dequeue());
            }
        }
    }

    [LoggerMessage(LogLevel.Warning, "A page whose thread was deleted stands in Slack channel {Channel} of workspace {Team}: it could not be taken back.")]
    private partial void LogLeft(string channel, string team);
}
