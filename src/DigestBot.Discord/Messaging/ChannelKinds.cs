using System.Collections.Concurrent;
using DigestBot.Discord.Wire;
using DigestBot.Discord.Wire.Payloads;

namespace DigestBot.Discord.Messaging;

/// <summary>What kind of channel each is, asked about once; nothing else of a channel is kept.</summary>
/// <remarks>Kinds hardly change: only text and announcement channels can be turned into one another, and those take the same messages.</remarks>
internal sealed class ChannelKinds(DiscordApi api)
{
    /// <summary>Channels remembered; beyond, all are asked about again.</summary>
    private const int Most = 50_000;

    private readonly ConcurrentDictionary<string, int> types = [];

    /// <returns>One of <see cref="ChannelTypes"/>, or what Discord answers where it does not tell.</returns>
    public async Task<(int Type, RestAnswer<Channel>? Failure)> OfAsync(string channel, CancellationToken cancellation)
    {
        if (types.TryGetValue(channel, out var known))
        {
            return (known, null);
        }

        var answer = await api.GetChannelAsync(channel, cancellation);
        if (answer is not RestAnswer<Channel>.Ok { Value.Type: var type })
        {
            return (0, answer);
        }

        if (types.Count >= Most)
        {
            types.Clear();
        }

        return (types[channel] = type, null);
    }
}
