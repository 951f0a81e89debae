using System.Text.Json;
using DigestBot.Discord.Wire.Payloads;

namespace DigestBot.Discord.Wire;

/// <summary>https://discord.com/developers/docs/resources/channel</summary>
internal sealed partial class DiscordApi
{
    public Task<RestAnswer<Channel>> GetChannelAsync(string channel, CancellationToken cancellation) =>
        GetAsync(Route.Of("channels/{channel}", channel), WireJson.Default.Channel, cancellation);

    /// <summary>Changes a channel or thread, for instance to unarchive it.</summary>
    public Task<RestAnswer<Channel>> ModifyChannelAsync(string channel, ReadOnlyMemory<byte> body, string? reason, CancellationToken cancellation) =>
        rest.SendAsync(
            new(HttpMethod.Patch, Route.Of("channels/{channel}", channel)) { Body = body, Reason = reason }, WireJson.Default.Channel, cancellation);

    /// <summary>The conversation with a person, opened if there is none.</summary>
    public Task<RestAnswer<Channel>> OpenConversationAsync(string person, CancellationToken cancellation) => rest.SendAsync(
        new(HttpMethod.Post, Route.Of("users/@me/channels")) { Body = JsonSerializer.SerializeToUtf8Bytes(new Recipient(person), WireJson.Default.Recipient) },
        WireJson.Default.Channel, cancellation);

    /// <summary>Opens a post in a forum or media channel.</summary>
    public Task<RestAnswer<ThreadWithMessage>> StartPostAsync(string channel, ReadOnlyMemory<byte> body, string? reason, CancellationToken cancellation) =>
        rest.SendAsync(
            new(HttpMethod.Post, Route.Of("channels/{channel}/threads", channel)) { Body = body, Reason = reason },
            WireJson.Default.ThreadWithMessage, cancellation);

    /// <summary>The threads of a guild that are not archived; a forum's posts are among them.</summary>
    public Task<RestAnswer<ThreadList>> ListActiveThreadsAsync(string guild, CancellationToken cancellation) =>
        GetAsync(Route.Of("guilds/{guild}/threads/active", guild), WireJson.Default.ThreadList, cancellation);

    /// <summary>The archived threads of a channel, newest first.</summary>
    public Task<RestAnswer<ThreadList>> ListArchivedThreadsAsync(string channel, int limit, CancellationToken cancellation) =>
        GetAsync(
            Route.Of("channels/{channel}/threads/archived/public", channel).WithQuery($"limit={limit}"), WireJson.Default.ThreadList, cancellation);
}
