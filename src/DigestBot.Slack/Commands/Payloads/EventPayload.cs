namespace DigestBot.Slack.Commands.Payloads;

/// <summary>An event with its envelope: the fields we use.</summary>
/// <remarks>https://docs.slack.dev/apis/events-api/#event-type-structure</remarks>
internal sealed record EventPayload
{
    public string? EventId { get; init; }

    /// <summary>When it happened, in seconds since 1970.</summary>
    public long? EventTime { get; init; }

    public string? TeamId { get; init; }

    public string? EnterpriseId { get; init; }

    /// <summary>The workspace through which the bot sees it, in a channel that several share.</summary>
    public string? ContextTeamId { get; init; }

    public string? ContextEnterpriseId { get; init; }

    public IReadOnlyList<EventAuthorization>? Authorizations { get; init; }

    public required SlackEvent Event { get; init; }

    public override string ToString() => $"event {EventId}";
}
