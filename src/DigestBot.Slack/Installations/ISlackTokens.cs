namespace DigestBot.Slack.Installations;

/// <summary>The bot's token in each workspace: the one of the settings, or those that installing brought.</summary>
internal interface ISlackTokens
{
    /// <summary>A token that works now, renewed when its time is nearly up.</summary>
    Task<SlackTokenResult> FindAsync(SlackTeam team, CancellationToken cancellation);

    /// <summary>Another one, after Slack refused this one as expired; the same result for everybody who asks at once.</summary>
    Task<SlackTokenResult> RenewAsync(SlackTeam team, SlackAccess refused, CancellationToken cancellation);
}
