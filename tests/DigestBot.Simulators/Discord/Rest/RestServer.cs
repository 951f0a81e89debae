using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using DigestBot.Simulators.Discord.Faults;
using DigestBot.Simulators.Discord.Journals;
using DigestBot.Simulators.Discord.World;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace DigestBot.Simulators.Discord.Rest;

/// <summary>The one way of every REST request: journal, faults, token, limits, JSON, endpoint, answer.</summary>
internal sealed partial class RestServer(
    DiscordWorld world, Journal journal, FaultSwitches faults, RateLimiter limiter, InvalidRequestGuard guard, TimeProvider time, CancellationToken stopping)
{
    private const string Prefix = "/api/v10";

    public void Map(WebApplication app, IEnumerable<RestEndpoint> endpoints)
    {
        foreach (var endpoint in endpoints)
        {
            app.MapMethods(Prefix + endpoint.Route, [endpoint.Method], context => HandleAsync(context, endpoint));
        }

        var unknown = new RestEndpoint("*", "(unknown)", request => RestAnswer.Wrong(ViolationRule.Route, 404, 0, "404: Not Found"));
        app.Map("/api/{**rest}", context => HandleAsync(context, unknown));
    }

    private async Task HandleAsync(HttpContext context, RestEndpoint endpoint)
    {
        var at = time.GetUtcNow();
        var text = await new StreamReader(context.Request.Body, Encoding.UTF8).ReadToEndAsync(context.RequestAborted);
        var (body, problem) = JsonOf(context.Request, text);
        var request = new RestRequest(context.Request.RouteValues, context.Request.Query, body, at);
        var fault = endpoint.Route == "(unknown)" ? null : faults.Take(endpoint.Name);

        var answer = fault is Fault.Cut ? null : Decide(context.Request, endpoint, request, problem, fault);
        if (answer is not null)
        {
            guard.Watch(answer, at);
        }

        Record(context.Request, endpoint, request, answer, fault);
        await RestReply.SendAsync(context, answer, fault, limiter.Headers(endpoint, request, at), time, stopping);
    }

    private RestAnswer Decide(HttpRequest http, RestEndpoint endpoint, RestRequest request, RestAnswer? problem, Fault? fault)
    {
        if (guard.Wait(request.At) is { } ban)
        {
            return new RestAnswer(429, null)
            {
                Broken = ViolationRule.InvalidRequests,
                Headers = new Dictionary<string, string> { ["Retry-After"] = $"{(int)ban.TotalSeconds}" },
            };
        }

        if (!AgentPattern().IsMatch(http.Headers.UserAgent.ToString()))
        {
            return RestAnswer.Wrong(ViolationRule.UserAgent, 403, 40333, "internal network error");
        }

        if (endpoint.NeedsToken && http.Headers.Authorization.ToString() != $"Bot {world.Application.Token}")
        {
            return RestAnswer.Wrong(ViolationRule.Token, 401, 0, "401: Unauthorized");
        }

        switch (fault)
        {
            case Fault.Limited limited: return limiter.Deal(endpoint, request, limited.Scope, limited.Seconds);
            case Fault.Failing { TakesEffect: false } failing: return Failure(failing.Status);
            default: break;
        }

        if (limiter.Count(endpoint, request) is { } refusal)
        {
            return refusal;
        }

        if (problem is not null)
        {
            return problem;
        }

        lock (world.Gate)
        {
            var answer = Answer(endpoint, request);
            return fault is Fault.Failing failing ? Failure(failing.Status) : answer;
        }
    }

    private static RestAnswer Answer(RestEndpoint endpoint, RestRequest request)
    {
        try
        {
            return endpoint.Answer(request);
        }
#pragma warning disable CA1031 // whatever it is, it must stand in the journal and not only be an answer of 500
        catch (Exception failure)
#pragma warning restore CA1031
        {
            return RestAnswer.Wrong(ViolationRule.Simulator, 500, 0, failure.ToString());
        }
    }

    private static RestAnswer Failure(int status) => RestAnswer.No(status, 0, $"{status}: Internal Server Error");

    private static (JsonNode? Body, RestAnswer? Problem) JsonOf(HttpRequest http, string text)
    {
        if (text.Length == 0)
        {
            return (null, null);
        }

        var invalid = RestAnswer.Wrong(ViolationRule.Body, 400, 50109, "The request body contains invalid JSON.");
        if (http.ContentType?.StartsWith("application/json", StringComparison.OrdinalIgnoreCase) != true)
        {
            return (null, invalid);
        }

        try
        {
            return (JsonNode.Parse(text, documentOptions: new JsonDocumentOptions { AllowDuplicateProperties = false }), null);
        }
        catch (JsonException)
        {
            return (null, invalid);
        }
    }

    private void Record(HttpRequest http, RestEndpoint endpoint, RestRequest request, RestAnswer? answer, Fault? fault)
    {
        journal.Add(new RequestEntry
        {
            At = request.At,
            Method = http.Method,
            Route = endpoint.Route,
            Path = http.Path.Value![Math.Min(Prefix.Length, http.Path.Value!.Length)..],
            Query = http.QueryString.Value ?? "",
            Headers = RequestHeaders.Of(http.Headers),
            Body = request.Body?.DeepClone(),
            Status = fault is Fault.Withheld or Fault.Cut ? null : answer?.Status,
            Answer = answer is { Status: >= 400 } ? answer.Body?.DeepClone() : null,
            Fault = fault?.ToString(),
        });
        if (answer?.Broken is { } rule)
        {
            journal.Violated(rule, $"{http.Method} {http.Path} → {answer}");
        }
    }

    [GeneratedRegex(@"^DiscordBot \(https?://[^\s,]+, [^\s)]+\)")]
    private static partial Regex AgentPattern();
}
