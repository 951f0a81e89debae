using DigestBot.Discord.Wire;
using DigestBot.Discord.Wire.Payloads;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace DigestBot.Discord.Messaging;

/// <summary>Publishes what stands in announcement channels to those who follow them, when that is switched on.</summary>
/// <remarks>A delivery does not depend on it: what cannot be published is delivered all the same.</remarks>
internal sealed partial class Publisher(
    DiscordApi api, ChannelKinds kinds, PublishingSwitch publishing, PublishingBudget budget, IClock clock, ILogger<Publisher> log)
{
    public async Task PublishAsync(string channel, string message, CancellationToken cancellation)
    {
        if (!publishing.IsOn || await kinds.OfAsync(channel, cancellation) is not (ChannelTypes.Announcement, null))
        {
            return;
        }

        if (!budget.TryTake(channel, clock.GetCurrentInstant()))
        {
            LogOverBudget(channel);
            return;
        }

        var answer = await api.CrosspostAsync(channel, message, cancellation);
        if (answer is not RestAnswer<Message>.Ok)
        {
            LogUnpublished(channel, Refusals.ReasonOf(answer));
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "A briefing in Discord channel {Channel} is not published: ten an hour are the most")]
    private partial void LogOverBudget(string channel);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A briefing in Discord channel {Channel} was sent but not published: {Reason}")]
    private partial void LogUnpublished(string channel, string reason);
}
