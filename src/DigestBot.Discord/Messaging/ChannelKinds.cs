using System.Collections.Concurrent;
using DigestBot.Discord.Wire;
using DigestBot.Discord.Wire.Payloads;

namespace DigestBot.Discord.Messaging;

/// <summary>Whether a channel takes posts instead of messages. That never changes, so each is asked about once; nothing else of a channel is kept.</summary>
internal sealed class ChannelKinds(DiscordApi api)
{
    /// <summary>Channels remembered; beyond, all are asked about again.</summary>
    private const int Most = 50_000;

    private readonly ConcurrentDictionary<string, bool> forums = [];

    /// <returns>What Discord answers instead, where it does not tell.</returns>
    public async Task<(bool IsForum, RestAnswer<Channel>? Failure)> IsForumAsync(string channel, CancellationToken cancellation)
    {
        if (forums.TryGetValue(channel, out var isForum))
        {
            return (isForum, null);
        }

        var answer = await api.GetChannelAsync(channel, cancellation);
        if (answer is not RestAnswer<Channel>.Ok { Value.Type: var type })
        {
            return (false, answer);
        }

        if (forums.Count >= Most)
        {
            forums.Clear();
        }

        return (forums[channel] = type is ChannelTypes.Forum or ChannelTypes.Media, null);
    }
}
