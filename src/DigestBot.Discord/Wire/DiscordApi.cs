using System.Text.Json.Serialization.Metadata;

namespace DigestBot.Discord.Wire;

/// <summary>The part of Discord's REST interface that the bot uses, a method an endpoint. Bodies come serialised.</summary>
internal sealed partial class DiscordApi(DiscordRest rest)
{
    private Task<RestAnswer<T>> GetAsync<T>(Route route, JsonTypeInfo<T> answer, CancellationToken cancellation) =>
        rest.SendAsync(new(HttpMethod.Get, route), answer, cancellation);
}
