using System.Text.Json.Nodes;

namespace DigestBot.Simulators.Discord.Gateway;

/// <summary>What waits to be written to a connection.</summary>
internal abstract record Outgoing
{
    private Outgoing()
    {
    }

    /// <summary>A payload; its data is made when it is its turn, so that thousands of guilds can wait without weight.</summary>
    public sealed record Payload(int Op, Func<JsonNode?> Data, string? Event = null, long? Sequence = null) : Outgoing
    {
        public Action<int>? Written { get; init; }

        public string ToJson(JsonNode? data) =>
            $$"""{"op":{{Op}},"d":{{data?.ToJsonString() ?? "null"}},"s":{{(Sequence is { } s ? s : "null")}},"t":{{(Event is { } name ? $"\"{name}\"" : "null")}}}""";
    }

    public sealed record Close(int Code, string Reason) : Outgoing;

    /// <summary>Half a frame, then nothing: the connection is gone.</summary>
    public sealed record CutMidFrame : Outgoing;

    public sealed record Cut : Outgoing;
}
