using System.Text.Json.Serialization.Metadata;
using DigestBot.Slack.Wire.Payloads;
using DigestBot.Slack.Wire.Web;

namespace DigestBot.Slack.Wire;

/// <summary>The part of Slack's Web API that the bot uses, a method an endpoint. Bodies come serialised.</summary>
/// <remarks>https://docs.slack.dev/reference/methods</remarks>
internal sealed partial class SlackApi(SlackWeb web, ResponseUrls responses)
{
    /// <summary>Answers something that somebody did, at the address that came with it.</summary>
    public Task<SlackAnswer<NoContent>> RespondAsync(Uri responseUrl, ReadOnlyMemory<byte> body, CancellationToken cancellation) =>
        responses.SendAsync(responseUrl, body, cancellation);

    private Task<SlackAnswer<T>> CallAsync<T>(SlackTeam team, SlackMethod method, RequestBody body, JsonTypeInfo<T> type, CancellationToken cancellation) =>
        web.SendAsync(team, new SlackCall(method, body), type, cancellation);
}
