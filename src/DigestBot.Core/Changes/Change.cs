using DigestBot.Subscriptions;
using NodaTime;

namespace DigestBot.Changes;

/// <summary>Something that somebody changed, or the bot itself.</summary>
/// <param name="At">When.</param>
/// <param name="Workspace">Whose it is.</param>
/// <param name="Line">What was typed, or what that would be.</param>
/// <param name="Outcome">What it came to, in a sentence.</param>
public sealed record Change(Instant At, WorkspaceId Workspace, string Line, string Outcome)
{
    /// <summary>Longer lines and outcomes are cut.</summary>
    public const int MaxText = 500;

    /// <summary>Null on the command line and in the playground.</summary>
    public Platform? Platform { get; init; }

    /// <summary>The channel whose briefings it is about; null for what the whole workspace has.</summary>
    public string? Channel { get; init; }

    /// <summary>Who, as the platform names them; null for the bot itself.</summary>
    public string? By { get; init; }

    /// <summary>A briefing that stopped because it could not go on.</summary>
    public static Change OfPause(ChannelAddress channel, string topic, SubscriptionState.Paused pause) =>
        new(pause.Since, channel.Workspace, $"/briefing pause {topic}", $"The briefings on {topic} are paused: {pause.Reason}")
        {
            Platform = channel.Platform,
            Channel = channel.Channel,
        };
}
