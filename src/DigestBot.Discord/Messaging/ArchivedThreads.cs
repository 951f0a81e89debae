using DigestBot.Discord.Wire;
using DigestBot.Discord.Wire.Payloads;

namespace DigestBot.Discord.Messaging;

/// <summary>Threads archive themselves when nobody writes; a briefing opens them again.</summary>
internal sealed class ArchivedThreads(DiscordApi api)
{
    private static readonly byte[] Open = """{"archived":false}"""u8.ToArray();

    public async Task<bool> OpenAgainAsync(string thread, CancellationToken cancellation) =>
        await api.ModifyChannelAsync(thread, Open, "A briefing is due", cancellation) is RestAnswer<Channel>.Ok;
}
