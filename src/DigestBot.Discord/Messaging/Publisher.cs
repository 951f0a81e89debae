using DigestBot.Discord.Wire;
using DigestBot.Discord.Wire.Payloads;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace DigestBot.Discord.Messaging;

/// <summary>Publishes what stands in announcement channels to those who follow them, when that is switched on.</summary>
/// <remarks>A delivery does not depend on it: what cannot be published is delivered all the same.</remarks>
internal sealed partial class Publisher(DiscordApi api, PublishingSwitch publishing, PublishingBudget budget, IClock clock, ILogger<Publisher> log)
{
    public async Task PublishAsync(string channel, string message, CancellationToken cancellation)
    {
        if (!publishing.IsOn || budget.IsClosedTo(channel))
        {
            return;
        }

        if (!budget.TryTake(channel, clock.GetCurrentInstant()))
        {
            LogOverBudget(channel);
            return;
        }

        switch (await api.CrosspostAsync(channel, message, cancellation))
        {
            case RestAnswer<Message>.Ok:
                break;
            case RestAnswer<Message>.Refused { Code: ErrorCodes.WrongChannelType or ErrorCodes.NotATextChannel }:
                budget.Close(channel);
                break;
            case var other:
                LogUnpublished(channel, Refusals.ReasonOf(other));
                break;
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "A briefing in Discord channel {Channel} is not published: ten an hour are the most")]
    private partial void LogOverBudget(string channel);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A briefing in Discord channel {Channel} was sent but not published: {Reason}")]
    private partial void LogUnpublished(string channel, string reason);
}
