using DigestBot.Subscriptions;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace DigestBot.Deliveries;

/// <summary>Knows whether the platforms take messages, by what becomes of those that are sent. The log has one line when one has stopped, and one when it goes on.</summary>
public sealed partial class PlatformHealth(IClock clock, ILogger<PlatformHealth> log)
{
    /// <summary>Nothing gets through for so long before it counts as the platform's condition: one refusal is no outage.</summary>
    private static readonly Duration Patience = Duration.FromMinutes(5);

    private readonly Lock gate = new();
    private readonly Dictionary<Platform, PlatformTrouble> troubles = [];

    /// <summary>The trouble with that platform, or the last there was; null when there was none since the start.</summary>
    public PlatformTrouble? LastOf(Platform platform)
    {
        lock (gate)
        {
            return troubles.GetValueOrDefault(platform) is { IsSaid: true } trouble ? trouble : null;
        }
    }

    internal void Note(Platform platform, DeliveryResult result)
    {
        switch (result)
        {
            case DeliveryResult.Retry retry:
                Failed(platform, retry.Reason);
                break;
            case DeliveryResult.Uncertain uncertain:
                Failed(platform, uncertain.Reason);
                break;
            default:
                Answered(platform);
                break;
        }
    }

    private void Failed(Platform platform, string reason)
    {
        var now = clock.GetCurrentInstant();
        bool isNews;
        lock (gate)
        {
            var trouble = troubles.GetValueOrDefault(platform) is { Until: null } going ? going : new PlatformTrouble(reason, now, null, IsSaid: false);
            isNews = !trouble.IsSaid && now - trouble.Since >= Patience;
            troubles[platform] = trouble with { Reason = reason, IsSaid = trouble.IsSaid || isNews };
        }

        if (isNews)
        {
            LogDown(platform, (int)Patience.TotalMinutes, reason);
        }
    }

    private void Answered(Platform platform)
    {
        PlatformTrouble? over = null;
        lock (gate)
        {
            if (troubles.GetValueOrDefault(platform) is { Until: null } trouble)
            {
                over = trouble with { Until = clock.GetCurrentInstant() };
                if (trouble.IsSaid)
                {
                    troubles[platform] = over;
                }
                else
                {
                    troubles.Remove(platform);
                }
            }
        }

        if (over is { IsSaid: true })
        {
            LogBack(platform, (int)Math.Round((over.Until!.Value - over.Since).TotalMinutes));
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{Platform} has taken no message for {Minutes} minutes: {Reason} Briefings wait for up to a day and are sent by themselves")]
    private partial void LogDown(Platform platform, int minutes, string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Platform} takes messages again, after {Minutes} minutes; what waited is sent now")]
    private partial void LogBack(Platform platform, int minutes);
}
