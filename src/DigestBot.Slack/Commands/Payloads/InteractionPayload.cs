using System.Text.Json;

namespace DigestBot.Slack.Commands.Payloads;

/// <summary>A button, menu, shortcut or form: the fields we use, whatever the kind.</summary>
/// <remarks>https://docs.slack.dev/reference/interaction-payloads</remarks>
internal sealed record InteractionPayload
{
    public required string Type { get; init; }

    public string? CallbackId { get; init; }

    public string? TriggerId { get; init; }

    /// <summary>Where answers may be sent; a secret.</summary>
    public string? ResponseUrl { get; init; }

    /// <summary>The workspace; null where a whole organisation installed the bot and none is meant.</summary>
    public PayloadTeam? Team { get; init; }

    public PayloadPart? Enterprise { get; init; }

    public PayloadUser? User { get; init; }

    public PayloadPart? Channel { get; init; }

    /// <summary>What a button stands in.</summary>
    public PayloadContainer? Container { get; init; }

    /// <summary>The message of a shortcut, or the one a button stands in.</summary>
    public JsonElement? Message { get; init; }

    public IReadOnlyList<PayloadAction>? Actions { get; init; }

    public PayloadView? View { get; init; }

    public override string ToString() => $"interaction of type {Type}";
}
