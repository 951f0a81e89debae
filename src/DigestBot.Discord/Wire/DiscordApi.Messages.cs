using DigestBot.Discord.Wire.Payloads;

namespace DigestBot.Discord.Wire;

/// <summary>https://discord.com/developers/docs/resources/message</summary>
internal sealed partial class DiscordApi
{
    public Task<RestAnswer<Message>> CreateMessageAsync(string channel, ReadOnlyMemory<byte> body, CancellationToken cancellation) =>
        rest.SendAsync(new(HttpMethod.Post, Route.Of("channels/{channel}/messages", channel)) { Body = body }, WireJson.Default.Message, cancellation);

    public Task<RestAnswer<Message>> EditMessageAsync(string channel, string message, ReadOnlyMemory<byte> body, CancellationToken cancellation) =>
        rest.SendAsync(
            new(HttpMethod.Patch, Route.Of("channels/{channel}/messages/{message}", channel, message)) { Body = body }, WireJson.Default.Message, cancellation);

    public Task<RestAnswer<Message>> GetMessageAsync(string channel, string message, CancellationToken cancellation) =>
        GetAsync(Route.Of("channels/{channel}/messages/{message}", channel, message), WireJson.Default.Message, cancellation);

    /// <summary>The messages after one, newest first.</summary>
    /// <param name="channel">The channel.</param>
    /// <param name="after">A message, or an id made of a moment.</param>
    /// <param name="limit">1 to 100.</param>
    /// <param name="cancellation">Stops it.</param>
    public Task<RestAnswer<Message[]>> ListMessagesAsync(string channel, string after, int limit, CancellationToken cancellation) =>
        GetAsync(
            Route.Of("channels/{channel}/messages", channel).WithQuery($"after={Uri.EscapeDataString(after)}&limit={limit}"),
            WireJson.Default.MessageArray, cancellation);

    /// <summary>Publishes a message of an announcement channel.</summary>
    public Task<RestAnswer<Message>> CrosspostAsync(string channel, string message, CancellationToken cancellation) =>
        rest.SendAsync(
            new(HttpMethod.Post, Route.Of("channels/{channel}/messages/{message}/crosspost", channel, message)), WireJson.Default.Message, cancellation);
}
