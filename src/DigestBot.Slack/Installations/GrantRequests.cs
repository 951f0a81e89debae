using System.Diagnostics;
using DigestBot.Slack.Wire;
using DigestBot.Slack.Wire.Payloads;
using NodaTime;

namespace DigestBot.Slack.Installations;

/// <summary>Asks for grants over the Web API.</summary>
internal static class GrantRequests
{
    public static async Task<SlackAnswer<OAuthGrant>> SendAsync(SlackApi api, OAuthClient client, OAuthRequest request, CancellationToken cancellation) =>
        (request switch
        {
            OAuthRequest.Code code => await api.ExchangeCodeAsync(client, code.Value, code.Redirect, cancellation),
            OAuthRequest.Refresh refresh => await api.RefreshAsync(client, refresh.Token, cancellation),
            _ => throw new UnreachableException(),
        }).Select(GrantOf);

    private static OAuthGrant GrantOf(OAuthAnswer answer) => new(answer.AccessToken)
    {
        RefreshToken = answer.RefreshToken,
        Lifetime = answer.ExpiresIn is { } seconds ? Duration.FromSeconds(seconds) : null,
        Team = answer.Team?.Id,
        TeamName = answer.Team?.Name,
        Enterprise = answer.Enterprise?.Id,
        EnterpriseName = answer.Enterprise?.Name,
        IsOrganisationWide = answer.IsEnterpriseInstall,
        App = answer.AppId,
    };
}
