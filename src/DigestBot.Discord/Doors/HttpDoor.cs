using DigestBot.Discord.Commands;
using DigestBot.Discord.Commands.Payloads;
using DigestBot.Discord.Wire.Signatures;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NodaTime;

namespace DigestBot.Discord.Doors;

/// <summary>The interactions endpoint: nothing is read before its signature fits.</summary>
/// <remarks>https://discord.com/developers/docs/interactions/overview#setting-up-an-endpoint</remarks>
internal sealed partial class HttpDoor(
    InteractionHandler handler, DoorWatch watch, IOptions<DiscordOptions> options, IClock clock, ILogger<HttpDoor> log)
{
    /// <summary>Interactions have a few kilobytes; a message command brings one message along.</summary>
    public const int MaxBody = 1024 * 1024;

    public async Task AnswerAsync(HttpContext context)
    {
        var request = context.Request;
        if (!HttpMethods.IsPost(request.Method))
        {
            context.Response.Headers.Allow = HttpMethods.Post;
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            return;
        }

        if (request.ContentLength > MaxBody || await ReadAsync(request, context.RequestAborted) is not { } body)
        {
            context.Response.Headers.Connection = "close";
            context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            return;
        }

        var now = clock.GetCurrentInstant();
        if (InteractionSignature.Verify(
            options.Value.PublicKey, request.Headers["X-Signature-Timestamp"], body.Span, request.Headers["X-Signature-Ed25519"], now) is SignatureCheck.Forged forged)
        {
            LogForged(forged.Reason);
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        watch.CameByHttp(now);
        switch (await handler.HandleAsync(InteractionJson.TryRead(body.Span), now, context.RequestAborted))
        {
            case InteractionOutcome.Answer answer:
                await SendAsync(context, answer);
                break;
            case InteractionOutcome.Repeated:
                context.Response.StatusCode = StatusCodes.Status202Accepted;
                break;
            default:
                context.Response.StatusCode = StatusCodes.Status400BadRequest;
                break;
        }
    }

    private static async Task SendAsync(HttpContext context, InteractionOutcome.Answer answer)
    {
        try
        {
            var body = answer.Json;
            context.Response.ContentType = "application/json";
            context.Response.ContentLength = body.Length;
            await context.Response.Body.WriteAsync(body, context.RequestAborted);
            await context.Response.CompleteAsync();
        }
        catch
        {
            answer.Work?.Abandon();
            throw;
        }

        answer.Work?.Start();
    }

    /// <summary>The whole body, or null when it is too large.</summary>
    private static async Task<ReadOnlyMemory<byte>?> ReadAsync(HttpRequest request, CancellationToken cancellation)
    {
        var buffer = new MemoryStream((int)(request.ContentLength ?? 4096));
        var piece = new byte[16 * 1024];
        int read;
        while ((read = await request.Body.ReadAsync(piece, cancellation)) > 0)
        {
            if (buffer.Length + read > MaxBody)
            {
                return null;
            }

            buffer.Write(piece, 0, read);
        }

        return buffer.GetBuffer().AsMemory(0, (int)buffer.Length);
    }

    [LoggerMessage(LogLevel.Information, "A request to the interactions endpoint is not from Discord: {Reason}")]
    private partial void LogForged(string reason);
}
