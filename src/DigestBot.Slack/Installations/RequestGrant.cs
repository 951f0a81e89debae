using DigestBot.Slack.Wire;

namespace DigestBot.Slack.Installations;

/// <summary>Asks Slack's <c>oauth.v2.access</c>.</summary>
internal delegate Task<SlackAnswer<OAuthGrant>> RequestGrant(OAuthRequest request, CancellationToken cancellation);
