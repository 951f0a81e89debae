namespace DigestBot.Slack.Commands.Payloads;

/// <summary>A form or home page, as it was when something was done in it.</summary>
internal sealed record PayloadView
{
    public string? Id { get; init; }

    /// <summary>The workspace it was opened in.</summary>
    public string? TeamId { get; init; }

    /// <summary>The workspace whose installation opened it; in channels that several share another than that of whoever fills it in.</summary>
    public string? AppInstalledTeamId { get; init; }

    /// <summary>"modal" or "home".</summary>
    public string? Type { get; init; }

    public string? CallbackId { get; init; }

    public string? PrivateMetadata { get; init; }

    public ViewState? State { get; init; }
}
