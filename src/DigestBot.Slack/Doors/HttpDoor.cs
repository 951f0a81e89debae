using System.Text.Json;
using System.Text.Unicode;
using DigestBot.Commands;
using DigestBot.Slack.Commands;
using DigestBot.Slack.Wire.Signatures;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Net.Http.Headers;
using NodaTime;

namespace DigestBot.Slack.Doors;

/// <summary>The endpoint for commands, interactions and events: nothing is taken before its signature fits.</summary>
/// <remarks>https://docs.slack.dev/apis/events-api/using-http-request-urls</remarks>
internal sealed partial class HttpDoor(HandleSlackRequest handle, SigningSecret secret, DoorWatch watch, IClock clock, ILogger<HttpDoor> log)
{
    /// <summary>An interaction brings the message it was in, of up to 50 blocks.</summary>
    public const int MaxBody = 1024 * 1024;

    // what was signed within the five minutes that a signature lives; this keeps a bounded number for longer
    private readonly SeenRequests taken = new();

    public async Task AnswerAsync(HttpContext context)
    {
        var request = context.Request;
        if (!HttpMethods.IsPost(request.Method))
        {
            context.Response.Headers.Allow = HttpMethods.Post;
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        }
        else if (!secret.IsSet)
        {
            LogNoSecret();
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        }
        else if (request.ContentLength > MaxBody || await PostedBytes.ReadAsync(request, MaxBody, context.RequestAborted) is not { } body)
        {
            context.Response.Headers.Connection = "close";
            context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
        }
        else
        {
            await AnswerAsync(context, body);
        }
    }

    private async Task AnswerAsync(HttpContext context, ReadOnlyMemory<byte> body)
    {
        var now = clock.GetCurrentInstant();
        var headers = context.Request.Headers;
        var type = MediaTypeHeaderValue.TryParse(context.Request.ContentType, out var stated) ? stated.MediaType.ToString() : "";
        var isForm = type.Equals("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase);
        if (isForm && PostedBodies.IsCertificateCheck(body.Span))
        {
            // signed or not, it gets nothing but a yes
            return;
        }

        var check = RequestSignature.Verify(secret, headers["X-Slack-Request-Timestamp"], body.Span, headers["X-Slack-Signature"], now);
        if (check is not SignatureCheck.Genuine { Mark: var mark })
        {
            Refuse(context, StatusCodes.Status401Unauthorized, ((SignatureCheck.Forged)check).Reason);
        }
        else if (!taken.TryAdd(mark, now))
        {
            // Slack signs anew what it sends again
            Refuse(context, StatusCodes.Status401Unauthorized, "The same signed request came before.");
        }
        else if (!isForm && !type.Equals("application/json", StringComparison.OrdinalIgnoreCase))
        {
            Refuse(context, StatusCodes.Status415UnsupportedMediaType, "It is neither a form nor JSON.");
        }
        else if (!Utf8.IsValid(body.Span))
        {
            Refuse(context, StatusCodes.Status400BadRequest, "The body is not UTF-8.");
        }
        else
        {
            watch.CameByHttp(now);
            await TakeAsync(context, isForm ? PostedBodies.ReadForm(body.Span) : PostedBodies.ReadJson(body), now);
        }
    }

    private async Task TakeAsync(HttpContext context, PostedBody posted, Instant now)
    {
        switch (posted)
        {
            case PostedBody.Request(var request):
                await HandleAsync(context, request, now);
                break;
            case PostedBody.Challenge(var word):
                await SendAsync(context, JsonSerializer.SerializeToUtf8Bytes(new ChallengeAnswer(word), DoorJson.Default.ChallengeAnswer));
                break;
            case PostedBody.RateLimited(var team):
                LogRateLimited(team);
                break;
            case PostedBody.Refused(var reason):
                Refuse(context, StatusCodes.Status400BadRequest, reason);
                break;
        }
    }

    private async Task HandleAsync(HttpContext context, SlackRequest request, Instant now)
    {
        if (context.Request.Headers["X-Slack-Retry-Num"].ToString() is { Length: > 0 and <= 3 } attempt && attempt.All(char.IsAsciiDigit))
        {
            LogAgain(request.Kind, attempt, RetryReason.Of(context.Request.Headers["X-Slack-Retry-Reason"]));
        }

        // who hangs up has asked all the same: what was begun is finished
        var outcome = await handle(request, now, CancellationToken.None);
        if (outcome is SlackOutcome.Unreadable unreadable)
        {
            LogUnreadable(request.Kind, unreadable.Reason);
        }

        var acknowledged = outcome as SlackOutcome.Acknowledge;
        try
        {
            await SendAsync(context, acknowledged?.Json ?? default);
        }
        catch (Exception broken) when (broken is OperationCanceledException or IOException)
        {
            LogNotSent(request.Kind);
        }

        // also when the acknowledgement was lost: Slack may send it again, and then it is known and passes for done
        acknowledged?.Work?.Start();
    }

    private static async Task SendAsync(HttpContext context, ReadOnlyMemory<byte> json)
    {
        context.Response.ContentLength = json.Length;
        if (!json.IsEmpty)
        {
            context.Response.ContentType = "application/json; charset=utf-8";
            await context.Response.Body.WriteAsync(json, context.RequestAborted);
        }

        await context.Response.CompleteAsync();
    }

    private void Refuse(HttpContext context, int status, string reason)
    {
        LogRefused(status, reason);
        context.Response.StatusCode = status;
        if (status != StatusCodes.Status401Unauthorized)
        {
            // it would be refused again; what is signed anew, or when a clock is right again, would not (https://docs.slack.dev/apis/events-api/#error-handling)
            context.Response.Headers["X-Slack-No-Retry"] = "1";
        }
    }

    [LoggerMessage(LogLevel.Warning, "A request to Slack's endpoint was turned away: Slack:SigningSecret is not set, so nobody is let in.")]
    private partial void LogNoSecret();

    [LoggerMessage(LogLevel.Information, "A request to Slack's endpoint was refused ({Status}): {Reason}")]
    private partial void LogRefused(int status, string reason);

    [LoggerMessage(LogLevel.Information, "Slack sent something again ({Kind}, attempt {Attempt}: {Reason})")]
    private partial void LogAgain(SlackRequestKind kind, string attempt, string reason);

    [LoggerMessage(LogLevel.Warning, "Slack sent something ({Kind}) that could not be read: {Reason}")]
    private partial void LogUnreadable(SlackRequestKind kind, string reason);

    [LoggerMessage(LogLevel.Warning, "Whoever asked ({Kind}) hung up before the acknowledgement; the work is done all the same")]
    private partial void LogNotSent(SlackRequestKind kind);

    [LoggerMessage(LogLevel.Warning, "Slack held events of workspace {Team} back: it had more than 30,000 in an hour (app_rate_limited).")]
    private partial void LogRateLimited(string? team);
}
