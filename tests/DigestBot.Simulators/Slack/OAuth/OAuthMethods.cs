using System.Text.Json.Nodes;
using DigestBot.Simulators.Slack.Journals;
using DigestBot.Simulators.Slack.Web;
using DigestBot.Simulators.Slack.World;

namespace DigestBot.Simulators.Slack.OAuth;

/// <summary>oauth.v2.access: a code for tokens, and a refresh token for new ones.</summary>
internal sealed class OAuthMethods(SlackOAuth oauth, SlackWorld world, TimeProvider time)
{
    public IReadOnlyList<ApiMethod> All =>
    [
        new("oauth.v2.access", ["client_id", "client_secret", "code", "redirect_uri", "grant_type", "refresh_token"], Access) { Token = TokenKind.None, TakesJson = false },
    ];

    private ApiAnswer Access(ApiRequest request)
    {
        if (request.Text("client_id") != world.Application.ClientId)
        {
            return ApiAnswer.Wrong(ViolationRule.OAuth, "invalid_client_id", "oauth.v2.access with another app's client_id");
        }

        if (request.Text("client_secret") != world.Application.ClientSecret)
        {
            return ApiAnswer.Wrong(ViolationRule.OAuth, "bad_client_secret", "oauth.v2.access with a wrong client_secret");
        }

        return request.Text("grant_type") switch
        {
            "refresh_token" => Refresh(request.Text("refresh_token") ?? ""),
            null or "authorization_code" => Exchange(request),
            _ => ApiAnswer.Wrong(ViolationRule.OAuth, "invalid_grant_type", "oauth.v2.access with a grant_type that is none"),
        };
    }

    private ApiAnswer Exchange(ApiRequest request)
    {
        if (oauth.Find(request.Text("code")) is not { } consent || request.At - consent.At > Consent.Life)
        {
            return ApiAnswer.No("invalid_code");
        }

        if (consent.IsUsed)
        {
            return ApiAnswer.Wrong(ViolationRule.OAuth, "code_already_used", "oauth.v2.access with a code that was used");
        }

        if (consent.RedirectUri != request.Text("redirect_uri"))
        {
            return ApiAnswer.Wrong(ViolationRule.OAuth, "bad_redirect_uri", "oauth.v2.access with another redirect_uri than the authorize page");
        }

        consent.IsUsed = true;
        var installation = world.Grant(consent.Workspace, consent.Enterprise, consent.Scopes);
        var answer = Answer(installation);
        answer["authed_user"] = new JsonObject { ["id"] = consent.Person.Id };
        return ApiAnswer.Ok(answer);
    }

    private ApiAnswer Refresh(string token)
    {
        if (world.Installations.FirstOrDefault(installation => installation.RefreshToken == token) is not { State: InstallationState.Active } found)
        {
            return world.Installations.Any(installation => installation.IsDeadRefreshToken(token))
                ? ApiAnswer.Wrong(ViolationRule.OAuth, "invalid_refresh_token", "a refresh token was used a second time")
                : ApiAnswer.No("invalid_refresh_token");
        }

        found.Issue(time.GetUtcNow());
        return ApiAnswer.Ok(Answer(found));
    }

    private JsonObject Answer(Installation installation)
    {
        var answer = new JsonObject
        {
            ["app_id"] = world.Application.Id,
            ["scope"] = string.Join(',', installation.Scopes),
            ["token_type"] = "bot",
            ["access_token"] = installation.Token,
            ["bot_user_id"] = installation.Bot.Id,
            ["team"] = installation.Workspace is { } workspace ? new JsonObject { ["id"] = workspace.Id, ["name"] = workspace.Name } : null,
            ["enterprise"] = installation.Enterprise is { } enterprise ? new JsonObject { ["id"] = enterprise.Id, ["name"] = enterprise.Name } : null,
            ["is_enterprise_install"] = installation.IsOrgWide,
        };
        if (installation.Rotates)
        {
            answer["refresh_token"] = installation.RefreshToken;
            answer["expires_in"] = (int)Installation.TokenLife.TotalSeconds;
        }

        return answer;
    }
}
