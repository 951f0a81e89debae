using DigestBot.Discord.Wire.Payloads;
using NodaTime;

namespace DigestBot.Discord.Wire;

/// <summary>https://discord.com/developers/docs/interactions/receiving-and-responding</summary>
internal sealed partial class DiscordApi
{
    /// <summary>After three seconds Discord takes no answer.</summary>
    private static readonly Duration FirstAnswer = Duration.FromSeconds(3);

    /// <summary>Answers an interaction, within three seconds of its coming.</summary>
    public Task<RestAnswer<NoContent>> RespondAsync(string interaction, string token, ReadOnlyMemory<byte> body, CancellationToken cancellation) =>
        rest.SendAsync(
            new(HttpMethod.Post, Route.Of("interactions/{interaction}/{token}/callback", interaction, token))
            {
                Body = body, IsInteraction = true, Patience = FirstAnswer, Timeout = FirstAnswer,
            },
            WireJson.Default.NoContent, cancellation);

    /// <summary>Replaces the answer, or the promise of one.</summary>
    public Task<RestAnswer<Message>> EditOriginalAsync(string application, string token, ReadOnlyMemory<byte> body, CancellationToken cancellation) =>
        rest.SendAsync(
            new(HttpMethod.Patch, Route.Of("webhooks/{webhook}/{token}/messages/@original", application, token)) { Body = body, IsInteraction = true },
            WireJson.Default.Message, cancellation);

    /// <summary>Adds a message to the answer.</summary>
    public Task<RestAnswer<Message>> FollowUpAsync(string application, string token, ReadOnlyMemory<byte> body, CancellationToken cancellation) =>
        rest.SendAsync(
            new(HttpMethod.Post, Route.Of("webhooks/{webhook}/{token}", application, token)) { Body = body, IsInteraction = true },
            WireJson.Default.Message, cancellation);

    public Task<RestAnswer<NoContent>> DeleteOriginalAsync(string application, string token, CancellationToken cancellation) =>
        rest.SendAsync(
            new(HttpMethod.Delete, Route.Of("webhooks/{webhook}/{token}/messages/@original", application, token)) { IsInteraction = true },
            WireJson.Default.NoContent, cancellation);
}
