using System.Text.Json;

namespace DigestBot.Slack.Wire.Payloads;

/// <summary>https://docs.slack.dev/messaging/message-metadata</summary>
internal sealed record SentMetadata(string? EventType = null, JsonElement EventPayload = default);
