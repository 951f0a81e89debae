using DigestBot.Simulators.Slack.Faults;
using DigestBot.Simulators.Slack.Journals;
using DigestBot.Simulators.Slack.World;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace DigestBot.Simulators.Slack.Web;

/// <summary>The one way of every call: body, faults, token, scope, limits, method, journal, answer.</summary>
internal sealed class ApiServer(SlackWorld world, Journal journal, FaultSwitches faults, RateLimiter limiter, TimeProvider time, CancellationToken stopping)
{
    private readonly TokenCheck tokens = new(world);

    public void Map(WebApplication app, IEnumerable<ApiMethod> methods)
    {
        foreach (var method in methods)
        {
            app.MapMethods($"/api/{method.Name}", ["GET", "POST"], context => HandleAsync(context, method));
        }

        app.Map("/api/{method}", context => HandleAsync(context, Unknown($"{context.Request.RouteValues["method"]}")));
    }

    private static ApiMethod Unknown(string name) =>
        new(name, [], _ => ApiAnswer.Wrong(ViolationRule.Route, "unknown_method", $"there is no method {name}")) { Token = TokenKind.None };

    private async Task HandleAsync(HttpContext context, ApiMethod method)
    {
        var at = time.GetUtcNow();
        var (arguments, problem) = await ApiBody.ReadAsync(context.Request, context.RequestAborted);
        var (request, refusal) = tokens.Check(new ApiRequest(method.Name, arguments, at), method.Token, context.Request.Headers.Authorization.ToString());
        var fault = faults.Take(method.Name, request.Workspace?.Id);

        var tolerated = false;
        var answer = fault is Fault.Lost ? null : problem ?? refusal ?? Decide(context.Request, method, request, fault, out tolerated);
        Record(context.Request, request, answer, fault, tolerated);
        await ApiReply.SendAsync(context, answer, fault, time, stopping);
    }

    private ApiAnswer Decide(HttpRequest http, ApiMethod method, ApiRequest request, Fault? fault, out bool tolerated)
    {
        tolerated = false;
        switch (fault)
        {
            case Fault.Limited limited: return limiter.Deal(request, limited.Seconds);
            case Fault.Refused refused: return ApiAnswer.No(refused.Code);
            case Fault.Failing { TakesEffect: false } failing: return Failure(failing.Status);
            default: break;
        }

        (var refusal, tolerated) = limiter.Count(request);
        if (refusal is not null)
        {
            return refusal;
        }

        if (!method.TakesJson && http.HasJsonContentType())
        {
            return ApiAnswer.Wrong(ViolationRule.Arguments, "invalid_arguments", $"{method.Name} takes a form, not JSON");
        }

        foreach (var unknown in request.Arguments.Select(argument => argument.Key).Except([.. method.Arguments, "token", "team_id"]))
        {
            journal.Violated(ViolationRule.Arguments, $"{method.Name} has no argument '{unknown}'");
        }

        if (method.Scope is { } scope && request.Lacks(scope) is { } lacking)
        {
            return lacking;
        }

        lock (world.Gate)
        {
            var answer = Answer(method, request);
            return fault is Fault.Failing failing ? Failure(failing.Status) : answer;
        }
    }

    private static ApiAnswer Answer(ApiMethod method, ApiRequest request)
    {
        try
        {
            return method.Answer(request);
        }
#pragma warning disable CA1031 // whatever it is, it must stand in the journal and not only be an answer of 500
        catch (Exception failure)
#pragma warning restore CA1031
        {
            return ApiAnswer.Wrong(ViolationRule.Simulator, "fatal_error", failure.ToString());
        }
    }

    private static ApiAnswer Failure(int status) => ApiAnswer.No("internal_error") with { Status = status };

    private void Record(HttpRequest http, ApiRequest request, ApiAnswer? answer, Fault? fault, bool tolerated)
    {
        journal.Add(new RequestEntry
        {
            At = request.At,
            Method = request.Method,
            HttpMethod = http.Method,
            Team = request.Workspace?.Id ?? request.Installation?.Enterprise?.Id,
            Headers = Secrets.HeadersOf(http.Headers),
            Arguments = Secrets.Without(request.Arguments),
            Status = answer?.Status,
            Error = answer?.Error,
            Answer = answer is null ? null : Secrets.Without(answer.Body),
            Fault = fault?.Name,
            Tolerated = tolerated,
        });
        if (answer?.Broken is var (rule, what))
        {
            journal.Violated(rule, what);
        }
    }
}
