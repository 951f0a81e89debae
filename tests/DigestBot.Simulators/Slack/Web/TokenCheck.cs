using System.Text;
using System.Text.Json.Nodes;
using DigestBot.Simulators.Slack.Journals;
using DigestBot.Simulators.Slack.World;

namespace DigestBot.Simulators.Slack.Web;

/// <summary>Whose token it is, and whether it is still good.</summary>
internal sealed class TokenCheck(SlackWorld world)
{
    /// <summary>The request with its installation and workspace, or what it is answered.</summary>
    public (ApiRequest Request, ApiAnswer? Refusal) Check(ApiRequest request, TokenKind kind, string authorization)
    {
        if (kind is TokenKind.None)
        {
            ReadBasic(request, authorization);
            return (request, null);
        }

        var token = authorization.StartsWith("Bearer ", StringComparison.Ordinal) ? authorization["Bearer ".Length..] : request.Text("token");
        if (string.IsNullOrEmpty(token))
        {
            return (request, ApiAnswer.Wrong(ViolationRule.Token, "not_authed", $"{request.Method} without a token"));
        }

        if (token == world.Application.AppToken || kind is TokenKind.App)
        {
            var fits = token == world.Application.AppToken && kind is TokenKind.App;
            return (request, fits ? null : ApiAnswer.Wrong(ViolationRule.Token, kind is TokenKind.App ? "invalid_auth" : "not_allowed_token_type", $"{request.Method} with a token of another kind"));
        }

        foreach (var installation in world.Installations)
        {
            if (installation.Find(token) is { } issued)
            {
                var of = request with { Installation = installation, Workspace = WorkspaceOf(installation, request.Arguments) };
                return (of, State(installation, issued, request.At));
            }
        }

        return (request, ApiAnswer.Wrong(ViolationRule.Token, "invalid_auth", $"{request.Method} with a token that never was"));
    }

    /// <summary>client_id and client_secret may come as user and password.</summary>
    private static void ReadBasic(ApiRequest request, string authorization)
    {
        if (authorization.StartsWith("Basic ", StringComparison.Ordinal)
            && Encoding.UTF8.GetString(Convert.FromBase64String(authorization["Basic ".Length..])).Split(':', 2) is [var id, var secret])
        {
            request.Arguments["client_id"] = id;
            request.Arguments["client_secret"] = secret;
        }
    }

    private static ApiAnswer? State(Installation installation, IssuedToken token, DateTimeOffset now) => installation.State switch
    {
        InstallationState.Uninstalled => ApiAnswer.No("account_inactive"),
        InstallationState.Revoked => ApiAnswer.No("token_revoked"),
        _ when token.IsRevoked => ApiAnswer.No("token_revoked"),
        _ when token.IsExpired || token.EndsAt <= now => ApiAnswer.No("token_expired"),
        _ => null,
    };

    private Workspace? WorkspaceOf(Installation installation, JsonObject arguments) =>
        installation.Workspace
        ?? world.Workspaces.FirstOrDefault(workspace => workspace.Enterprise == installation.Enterprise && workspace.Id == arguments["team_id"]?.ToString())
        ?? world.FindChannel(arguments["channel"]?.ToString())?.Workspace;
}
