using Microsoft.AspNetCore.Http;

namespace DigestBot.Simulators.Discord.Rest;

/// <summary>The headers that a rule or a comparison looks at, without secrets.</summary>
internal static class RequestHeaders
{
    private static readonly string[] Kept = ["user-agent", "content-type", "authorization", "x-audit-log-reason"];

    public static IReadOnlyDictionary<string, string> Of(IHeaderDictionary headers) => Kept
        .Where(headers.ContainsKey)
        .ToDictionary(name => name, name => name == "authorization" ? Scheme(headers[name].ToString()) : headers[name].ToString());

    private static string Scheme(string authorization) => authorization.Split(' ')[0];
}
