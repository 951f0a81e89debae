namespace DigestBot.Slack.Installations;

/// <summary>The token of the settings: for the one workspace that it is of.</summary>
internal sealed class ConfiguredToken(string token) : ISlackTokens
{
    private readonly SlackTokenResult ready = new SlackTokenResult.Ready(new SlackAccess(token, botUser: null));

    public Task<SlackTokenResult> FindAsync(SlackTeam team, CancellationToken cancellation) => Task.FromResult(ready);

    public Task<SlackTokenResult> RenewAsync(SlackTeam team, SlackAccess refused, CancellationToken cancellation) =>
        Task.FromResult<SlackTokenResult>(new SlackTokenResult.NotInstalled(
            "The token in Slack:BotToken has expired, and nothing renews it: turn token rotation off on the app's page OAuth & Permissions, "
            + "or set Slack:ClientId and Slack:ClientSecret and install the bot."));
}
