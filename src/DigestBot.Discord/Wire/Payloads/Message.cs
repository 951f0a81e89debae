using System.Text.Json;

namespace DigestBot.Discord.Wire.Payloads;

/// <summary>A message that stands in a channel.</summary>
internal sealed record Message(string Id, string ChannelId, DateTimeOffset Timestamp)
{
    public User? Author { get; init; }

    public int? Type { get; init; }

    /// <summary>The message's components as Discord keeps them; our marker stands in a <c>custom_id</c>.</summary>
    public JsonElement? Components { get; init; }
}
