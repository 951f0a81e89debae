namespace DigestBot.Simulators.Discord.Rest;

/// <summary>One method of one route, with the rules that stand around it.</summary>
internal sealed record RestEndpoint(string Method, string Route, Func<RestRequest, RestAnswer> Answer)
{
    /// <summary>Interaction endpoints are authorised by the token in their path.</summary>
    public bool NeedsToken { get; init; } = true;

    /// <summary>Interaction endpoints are not bound to the global limit.</summary>
    public bool CountsGlobally { get; init; } = true;

    public string Name => $"{Method} {Route}";

    /// <summary>The top-level resource that separates buckets of one route.</summary>
    public string Major(RestRequest request) =>
        Route.StartsWith("/channels/", StringComparison.Ordinal) ? request.Value("channel_id")
        : Route.StartsWith("/guilds/", StringComparison.Ordinal) ? request.Value("guild_id")
        : Route.StartsWith("/webhooks/", StringComparison.Ordinal) ? $"{request.Value("webhook_id")}:{request.Value("webhook_token")}"
        : Route.StartsWith("/interactions/", StringComparison.Ordinal) ? request.Value("interaction_id")
        : "";
}
