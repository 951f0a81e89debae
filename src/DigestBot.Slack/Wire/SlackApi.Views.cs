using DigestBot.Slack.Wire.Pacing;
using DigestBot.Slack.Wire.Payloads;
using DigestBot.Slack.Wire.Web;
using NodaTime;

namespace DigestBot.Slack.Wire;

/// <summary>https://docs.slack.dev/reference/methods?family=views</summary>
internal sealed partial class SlackApi
{
    private static readonly SlackMethod OpenForm = new("views.open", Pace.Tier4, IsIdempotent: false);
    private static readonly SlackMethod PublishHome = new("views.publish", Pace.Tier4, IsIdempotent: true);

    /// <summary>A trigger ends after three seconds (https://docs.slack.dev/interactivity/handling-user-interaction#modal_responses).</summary>
    private static readonly Duration Trigger = Duration.FromSeconds(3);

    /// <summary>Opens a form for somebody who has just done something.</summary>
    public Task<SlackAnswer<OpenedView>> OpenViewAsync(SlackTeam team, ReadOnlyMemory<byte> body, CancellationToken cancellation) =>
        web.SendAsync(team, new SlackCall(OpenForm, RequestBody.Json(body)) { Patience = Trigger }, WireJson.Default.OpenedView, cancellation);

    /// <summary>Replaces somebody's home page of the bot.</summary>
    public Task<SlackAnswer<OpenedView>> PublishViewAsync(SlackTeam team, ReadOnlyMemory<byte> body, CancellationToken cancellation) =>
        CallAsync(team, PublishHome, RequestBody.Json(body), WireJson.Default.OpenedView, cancellation);
}
