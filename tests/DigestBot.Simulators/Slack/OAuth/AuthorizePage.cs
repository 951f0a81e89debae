using System.Text.Json.Nodes;
using DigestBot.Simulators.Slack.Journals;
using DigestBot.Simulators.Slack.Web;
using DigestBot.Simulators.Slack.World;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace DigestBot.Simulators.Slack.OAuth;

/// <summary><c>GET /oauth/v2/authorize</c>: the person decides at once, and the browser is sent back.</summary>
internal sealed class AuthorizePage(SlackOAuth oauth, SlackWorld world, Journal journal, TimeProvider time)
{
    private static readonly string[] Known = ["client_id", "scope", "user_scope", "redirect_uri", "state", "team", "granular_bot_scope"];

    public IResult Show(HttpContext context)
    {
        var now = time.GetUtcNow();
        var query = context.Request.Query;
        var arguments = new JsonObject(query.Select(pair => KeyValuePair.Create<string, JsonNode?>(pair.Key, pair.Value.ToString())));
        var problem = Problem(arguments);
        journal.Add(new RequestEntry
        {
            At = now, Method = "oauth/v2/authorize", HttpMethod = context.Request.Method, Headers = Secrets.HeadersOf(context.Request.Headers), Arguments = arguments,
            Status = problem is null ? 302 : 200, Error = problem,
        });
        if (problem is not null)
        {
            journal.Violated(ViolationRule.OAuth, $"authorize page: {problem}");
            return Results.Text($"<p>Something went wrong: {problem}</p>", "text/html");
        }

        if (string.IsNullOrEmpty(query["state"]))
        {
            journal.Violated(ViolationRule.OAuth, "an authorize page without a state: whoever sends the code back cannot be told from anybody else");
        }

        var back = query["redirect_uri"].ToString() is { Length: > 0 } given ? given : world.Application.RedirectUrls.FirstOrDefault() ?? "";
        var parameters = new Dictionary<string, string?> { ["state"] = query["state"] };
        if (oauth.Denies)
        {
            parameters["error"] = "access_denied";
        }
        else
        {
            parameters["code"] = oauth.Allow(query["scope"].ToString().Split(','), query["redirect_uri"], now).Code;
        }

        return Results.Redirect(QueryHelpers.AddQueryString(back, parameters));
    }

    private string? Problem(JsonObject arguments)
    {
        foreach (var unknown in arguments.Select(argument => argument.Key).Except(Known))
        {
            journal.Violated(ViolationRule.OAuth, $"the authorize page has no parameter '{unknown}'");
        }

        var redirect = arguments["redirect_uri"]?.ToString();
        var registered = world.Application.RedirectUrls;
        return arguments["client_id"]?.ToString() != world.Application.ClientId ? "invalid_client_id"
            : (arguments["scope"]?.ToString() ?? "").Split(',').Except(BotScopes.Known).FirstOrDefault() is { } scope ? $"invalid_scope ({scope})"
            : registered.Count > 0 && redirect is not null && !registered.Any(url => redirect.StartsWith(url, StringComparison.Ordinal)) ? "bad_redirect_uri"
            : redirect is null && registered.Count == 0 ? "bad_redirect_uri"
            : null;
    }
}
