using System.Net;
using System.Text.Json;
using DigestBot.Discord.Messages;
using DigestBot.Discord.Wire;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace DigestBot.Discord.Commands;

/// <summary>Turns "thinking…" into the answer: the first page in its place, the others after it.</summary>
internal sealed partial class ReplySender(DiscordApi api, TimeProvider time, IClock clock, ILogger<ReplySender> log)
{
    /// <summary>https://discord.com/developers/docs/interactions/receiving-and-responding#followup-messages</summary>
    private static readonly Duration TokenLife = Duration.FromMinutes(15);

    /// <summary>Our answer to a request may still be on its way when the edit of what it promised arrives.</summary>
    private static readonly TimeSpan[] WaitsForTheAcknowledgement =
        [TimeSpan.FromSeconds(0.1), TimeSpan.FromSeconds(0.25), TimeSpan.FromSeconds(0.5), TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(2)];

    public async Task SendAsync(ReplyAddress to, InteractionReply reply, CancellationToken cancellation)
    {
        if (clock.GetCurrentInstant() - to.ReceivedAt >= TokenLife)
        {
            LogTooLate();
            return;
        }

        // everybody was promised an answer that is the asker's only
        var isMoved = reply.IsForAsker && !to.IsForAsker && await RetractAsync(to, cancellation);
        var pages = Fitted(reply.Pages, isMoved ? to.MostFollowUps : to.MostFollowUps + 1L);
        if (!isMoved && !await EditAsync(to, pages[0], cancellation))
        {
            return;
        }

        foreach (var page in pages.Skip(isMoved ? 0 : 1))
        {
            var body = to.IsForAsker || isMoved ? MessageBody.ForAsker(page) : MessageBody.Of(page);
            if (!IsDone(await api.FollowUpAsync(to.Application, to.Token, Json(body), cancellation)))
            {
                return;
            }
        }
    }

    /// <summary>As many messages as Discord takes; the last says so where there are more.</summary>
    private static IReadOnlyList<MessagePage> Fitted(IReadOnlyList<MessagePage> pages, long most) => pages.Count <= most
        ? pages
        : [.. pages.Take((int)most - 1), .. InteractionReply.Problem(
            $"The answer has {pages.Count - (int)most + 1} more pages, which Discord does not take where the bot is not the server's own. Ask for less, or have it added to the server.").Pages];

    private async Task<bool> RetractAsync(ReplyAddress to, CancellationToken cancellation) =>
        await OnceAcknowledgedAsync(() => api.DeleteOriginalAsync(to.Application, to.Token, cancellation), cancellation) is RestAnswer<Wire.Payloads.NoContent>.Ok;

    private async Task<bool> EditAsync(ReplyAddress to, MessagePage page, CancellationToken cancellation)
    {
        var body = Json(MessageBody.Of(page));
        return IsDone(await OnceAcknowledgedAsync(() => api.EditOriginalAsync(to.Application, to.Token, body, cancellation), cancellation));
    }

    private async Task<RestAnswer<T>> OnceAcknowledgedAsync<T>(Func<Task<RestAnswer<T>>> call, CancellationToken cancellation)
    {
        foreach (var wait in WaitsForTheAcknowledgement)
        {
            var answer = await call();
            if (answer is not RestAnswer<T>.Refused { Status: HttpStatusCode.NotFound })
            {
                return answer;
            }

            await Task.Delay(wait, time, cancellation);
        }

        return await call();
    }

    private bool IsDone<T>(RestAnswer<T> answer)
    {
        switch (answer)
        {
            case RestAnswer<T>.Ok:
                return true;
            case RestAnswer<T>.Refused refused:
                LogRefused((int)refused.Status, refused.Code, refused.Message);
                return false;
            default:
                LogNotSent(answer switch
                {
                    RestAnswer<T>.Limited limited => $"a rate limit ({limited.Scope}) holds",
                    RestAnswer<T>.Unanswered unanswered => unanswered.Reason,
                    RestAnswer<T>.Unreachable unreachable => unreachable.Reason,
                    _ => throw new System.Diagnostics.UnreachableException(),
                });
                return false;
        }
    }

    private static byte[] Json(MessageBody body) => JsonSerializer.SerializeToUtf8Bytes(body, BodyJson.Message);

    [LoggerMessage(LogLevel.Warning, "An answer was ready after the 15 minutes that Discord takes one")]
    private partial void LogTooLate();

    [LoggerMessage(LogLevel.Warning, "Discord refused an answer: {Status}, code {Code}, {Message}")]
    private partial void LogRefused(int status, int code, string message);

    [LoggerMessage(LogLevel.Warning, "An answer did not reach Discord: {Reason}")]
    private partial void LogNotSent(string reason);
}
