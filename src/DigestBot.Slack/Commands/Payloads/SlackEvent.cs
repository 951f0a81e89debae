using System.Text.Json;

namespace DigestBot.Slack.Commands.Payloads;

/// <summary>What happened, whatever its kind.</summary>
internal sealed record SlackEvent
{
    public required string Type { get; init; }

    /// <summary>Of messages that are none of a person's: "message_changed", "bot_message", "channel_join".</summary>
    public string? Subtype { get; init; }

    /// <summary>Who did it; an object in some events that are not ours.</summary>
    public JsonElement? User { get; init; }

    /// <summary>The bot that wrote it.</summary>
    public string? BotId { get; init; }

    /// <summary>The workspace its writer belongs to.</summary>
    public string? UserTeam { get; init; }

    public string? Text { get; init; }

    public string? Ts { get; init; }

    public string? ThreadTs { get; init; }

    public JsonElement? Channel { get; init; }

    /// <summary>"im" for a direct message.</summary>
    public string? ChannelType { get; init; }

    /// <summary>"home" or "messages", of a visit to the app's page.</summary>
    public string? Tab { get; init; }

    /// <summary>Whose tokens were revoked.</summary>
    public RevokedTokens? Tokens { get; init; }

    public string? UserId => TextOf(User);

    public string? ChannelId => TextOf(Channel);

    public override string ToString() => $"event of type {Type}";

    private static string? TextOf(JsonElement? element) => element is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;
}
