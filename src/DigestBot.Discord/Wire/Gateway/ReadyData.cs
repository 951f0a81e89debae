using System.Text.Json.Serialization;

namespace DigestBot.Discord.Wire.Gateway;

/// <summary>What Discord says when a session begins.</summary>
internal sealed record ReadyData(string SessionId, Uri ResumeGatewayUrl)
{
    /// <summary>How many guilds come through this connection.</summary>
    [JsonConverter(typeof(ArrayLengthConverter))]
    public int Guilds { get; init; }
}
