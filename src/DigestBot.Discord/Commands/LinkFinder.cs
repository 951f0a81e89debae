using DigestBot.Commands;
using DigestBot.Discord.Commands.Payloads;

namespace DigestBot.Discord.Commands;

/// <summary>The links of a message, as people and bots post them.</summary>
internal static class LinkFinder
{
    /// <summary>In their order, each once: those of the text, then where embeds lead, then those of a message that was passed on.</summary>
    public static IReadOnlyList<Uri> In(InteractionMessage message) =>
    [
        .. TextLinks.In(message.Content)
            .Concat((message.Embeds ?? []).Select(embed => TextLinks.WebAddressOf(embed.Url)).OfType<Uri>())
            .Concat((message.MessageSnapshots ?? []).SelectMany(snapshot => TextLinks.In(snapshot.Message?.Content)))
            .Distinct(),
    ];
}
