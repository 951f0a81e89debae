using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace DigestBot.Simulators.Slack.Web;

/// <summary>The journal tells what happened without a token or secret in it.</summary>
internal static class Secrets
{
    private static readonly string[] Kept = ["user-agent", "content-type", "authorization"];
    private static readonly string[] Hidden = ["token", "access_token", "refresh_token", "client_secret", "code", "url"];

    public static IReadOnlyDictionary<string, string> HeadersOf(IHeaderDictionary headers) => Kept
        .Where(headers.ContainsKey)
        .ToDictionary(name => name, name => name == "authorization" ? headers[name].ToString().Split(' ')[0] : headers[name].ToString());

    public static JsonObject Without(JsonObject values)
    {
        var copy = values.DeepClone().AsObject();
        foreach (var name in Hidden.Where(copy.ContainsKey))
        {
            copy[name] = $"({name})";
        }

        return copy;
    }
}
