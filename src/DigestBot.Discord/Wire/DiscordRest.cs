using System.Diagnostics;
using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using DigestBot.Discord.Wire.RateLimits;
using DigestBot.Discord.Wire.Rest;
using DigestBot.Pacing;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace DigestBot.Discord.Wire;

/// <summary>
/// Sends calls to Discord's REST interface inside its limits. What was surely not accepted is tried again; what may have been done is
/// tried again only where doing it twice is doing it once.
/// </summary>
internal sealed partial class DiscordRest(RestTransport transport, RateLimiter limits, Jitter jitter, TimeProvider time, ILogger<DiscordRest> log)
{
    /// <summary>Tries of one call that failed; those that met a rate limit cost patience only.</summary>
    private const int MostTries = 4;

    /// <summary>Nobody is told to come back sooner.</summary>
    private static readonly TimeSpan ShortestWait = TimeSpan.FromSeconds(1);

    private readonly Backoff backoff = new(TimeSpan.FromSeconds(0.5), TimeSpan.FromSeconds(8), jitter);

    /// <summary>Sends a call and reads its answer.</summary>
    public async Task<RestAnswer<T>> SendAsync<T>(RestCall call, JsonTypeInfo<T> answer, CancellationToken cancellation)
    {
        var ticket = limits.Take(call);
        var failures = 0;
        while (true)
        {
            var admission = await limits.EnterAsync(ticket, cancellation);
            if (admission is not Admission.Granted { Permit: var permit })
            {
                return Limited<T>((Admission.Denied)admission);
            }

            var reply = await TryAsync(call, ticket, permit, cancellation);
            if (reply is RestReply.Answered { Refusal: { } refusal })
            {
                LogLimited(call.Method, call.Route.Template, refusal.Scope, refusal.RetryAfter.TotalSeconds);
                continue;
            }

            if (!MayTryAgain(call, reply) || ++failures == MostTries)
            {
                return Answer(call, reply, answer);
            }

            await Task.Delay(backoff.After(failures), time, cancellation);
        }
    }

    /// <summary>One try, with the limiter told how it went whatever happens.</summary>
    private async Task<RestReply> TryAsync(RestCall call, Ticket ticket, Permit permit, CancellationToken cancellation)
    {
        RestReply? reply = null;
        try
        {
            return reply = await transport.TryAsync(call, cancellation);
        }
        finally
        {
            switch (reply)
            {
                case RestReply.Answered { Refusal: { } refusal } limited:
                    limits.Refused(ticket, permit, limited.Reading, refusal);
                    break;
                case RestReply.Answered answered:
                    var isInvalid = answered.Status is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden;
                    limits.Answered(ticket, permit, answered.Reading, IsSuccess(answered.Status), isInvalid);
                    break;
                case RestReply.NotSent:
                    limits.NotSent(permit);
                    break;
                default:
                    // lost, or cancelled on its way
                    limits.Lost(ticket, permit);
                    break;
            }
        }
    }

    private static bool MayTryAgain(RestCall call, RestReply reply) => reply switch
    {
        RestReply.NotSent => true,
        RestReply.Lost => call.IsIdempotent,
        RestReply.Answered answered => (int)answered.Status >= 500 && call.IsIdempotent,
        _ => throw new UnreachableException(),
    };

    private RestAnswer<T> Answer<T>(RestCall call, RestReply reply, JsonTypeInfo<T> answer)
    {
        switch (reply)
        {
            case RestReply.Answered { Status: var status, Body: var body } when IsSuccess(status):
                return Read(call, body, answer);
            case RestReply.Answered { Status: var status } when (int)status >= 500:
                // a proxy in between may say so after Discord has done it
                LogFailed(call.Method, call.Route.Template, (int)status);
                return new RestAnswer<T>.Unanswered($"Discord answered {(int)status}, an error of its own.");
            case RestReply.Answered { Status: var status, Body: var body }:
                var error = Error(body);
                LogRefused(call.Method, call.Route.Template, (int)status, error?.Code ?? 0);
                return new RestAnswer<T>.Refused(status, error?.Code ?? 0, error?.Message ?? status.ToString());
            case RestReply.Lost lost:
                return new RestAnswer<T>.Unanswered(lost.Reason);
            case RestReply.NotSent notSent:
                return new RestAnswer<T>.Unreachable(notSent.Reason);
            default:
                throw new UnreachableException();
        }
    }

    private RestAnswer<T> Read<T>(RestCall call, byte[] body, JsonTypeInfo<T> answer)
    {
        try
        {
            var value = JsonSerializer.Deserialize(body.Length == 0 ? "{}"u8 : body, answer);
            return value is null ? new RestAnswer<T>.Unanswered("Discord's answer was empty.") : new RestAnswer<T>.Ok(value);
        }
        catch (JsonException broken)
        {
            LogUnreadable(call.Method, call.Route.Template, broken);
            return new RestAnswer<T>.Unanswered("Discord took it, and its answer could not be read.");
        }
    }

    private static DiscordError? Error(byte[] body)
    {
        try
        {
            return JsonSerializer.Deserialize(body, WireJson.Default.DiscordError);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static RestAnswer<T>.Limited Limited<T>(Admission.Denied denied) =>
        new(Duration.FromTimeSpan(denied.After > ShortestWait ? denied.After : ShortestWait), denied.Scope);

    private static bool IsSuccess(HttpStatusCode status) => (int)status is >= 200 and < 300;

    [LoggerMessage(LogLevel.Warning, "Discord's rate limit ({Scope}) met by {Method} {Route}: waiting {Seconds:0.###} seconds.")]
    private partial void LogLimited(HttpMethod method, string route, string scope, double seconds);

    [LoggerMessage(LogLevel.Warning, "Discord answered {Method} {Route} with {Status}, an error of its own.")]
    private partial void LogFailed(HttpMethod method, string route, int status);

    [LoggerMessage(LogLevel.Debug, "Discord refused {Method} {Route}: {Status}, code {Code}.")]
    private partial void LogRefused(HttpMethod method, string route, int status, int code);

    [LoggerMessage(LogLevel.Warning, "Discord's answer to {Method} {Route} could not be read.")]
    private partial void LogUnreadable(HttpMethod method, string route, Exception broken);
}
