using DigestBot.Slack.Wire.Pacing;
using DigestBot.Slack.Wire.Payloads;
using DigestBot.Slack.Wire.Web;

namespace DigestBot.Slack.Wire;

/// <summary>What concerns the app and its tokens.</summary>
internal sealed partial class SlackApi
{
    /// <summary>Calls that belong to no workspace are counted for the app.</summary>
    private const string App = "";

    private static readonly SlackMethod Test = new("auth.test", Pace.Posts, IsIdempotent: true);
    private static readonly SlackMethod OpenSocket = new("apps.connections.open", Pace.Sockets, IsIdempotent: true);
    private static readonly SlackMethod Access = new("oauth.v2.access", Pace.Tier4, IsIdempotent: false);

    public Task<SlackAnswer<Identity>> TestAsync(SlackTeam team, CancellationToken cancellation) =>
        CallAsync(team, Test, RequestBody.Form(), WireJson.Default.Identity, cancellation);

    /// <summary>Whose a token is that no workspace is known for yet.</summary>
    public Task<SlackAnswer<Identity>> TestAsync(string token, CancellationToken cancellation) =>
        web.SendAsync(App, token, new SlackCall(Test, RequestBody.Form()), WireJson.Default.Identity, cancellation);

    /// <summary>Where the next socket may be opened.</summary>
    /// <param name="appToken">The token of the app: "xapp-…".</param>
    /// <param name="cancellation">Stops it.</param>
    public Task<SlackAnswer<SocketAddress>> OpenConnectionAsync(string appToken, CancellationToken cancellation) =>
        web.SendAsync(App, appToken, new SlackCall(OpenSocket, RequestBody.Form()), WireJson.Default.SocketAddress, cancellation);

    /// <summary>Tokens for a code that installing brought.</summary>
    public Task<SlackAnswer<OAuthAnswer>> ExchangeCodeAsync(OAuthClient client, string code, Uri redirect, CancellationToken cancellation) => AccessAsync(
        RequestBody.Form(("client_id", client.Id), ("client_secret", client.Secret), ("code", code), ("redirect_uri", redirect.OriginalString)),
        cancellation);

    /// <summary>The next tokens for a refresh token, which dies of it.</summary>
    public Task<SlackAnswer<OAuthAnswer>> RefreshAsync(OAuthClient client, string refreshToken, CancellationToken cancellation) => AccessAsync(
        RequestBody.Form(
            ("client_id", client.Id), ("client_secret", client.Secret), ("grant_type", "refresh_token"), ("refresh_token", refreshToken)),
        cancellation);

    private Task<SlackAnswer<OAuthAnswer>> AccessAsync(RequestBody body, CancellationToken cancellation) =>
        web.SendAsync(App, null, new SlackCall(Access, body), WireJson.Default.OAuthAnswer, cancellation);
}
