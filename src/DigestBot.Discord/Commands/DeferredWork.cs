using DigestBot.Commands;
using DigestBot.Discord.Commands.Payloads;
using DigestBot.Discord.Messages;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace DigestBot.Discord.Commands;

/// <summary>Acknowledges first and works after.</summary>
internal sealed partial class DeferredWork(CommandBacklog queue, ReplySender sender, TimeProvider time, ILogger<DeferredWork> log)
{
    /// <summary>Nobody waits longer for an answer, though Discord would.</summary>
    private static readonly TimeSpan MostWork = TimeSpan.FromMinutes(2);

    private static readonly TimeSpan MostSending = TimeSpan.FromMinutes(2);

    public static InteractionOutcome Busy { get; } = Now(InteractionReply.Problem("Too much is being asked at the moment. Try again in a minute."));

    /// <summary>An answer that is ready, for the asker.</summary>
    public static InteractionOutcome.Answer Now(InteractionReply reply) =>
        new(new InteractionAnswer.Message(MessageBody.ForAsker(reply.Pages[0])), null);

    /// <summary>Shows "thinking…" until the answer is there.</summary>
    public InteractionOutcome Begin(
        Interaction interaction, InteractionScene scene, Instant receivedAt, bool isForAsker, Func<CancellationToken, Task<InteractionReply>> compose) =>
        Begin(
            new InteractionAnswer.Deferred(new DeferredMessage(isForAsker ? MessageFlags.Ephemeral : MessageFlags.None)),
            ReplyAddress.Of(interaction, scene, receivedAt, isForAsker),
            compose);

    /// <summary>Leaves the message with the component as it is until the answer takes its place.</summary>
    public InteractionOutcome BeginUpdate(
        Interaction interaction, InteractionScene scene, Instant receivedAt, Func<CancellationToken, Task<InteractionReply>> compose) =>
        Begin(new InteractionAnswer.DeferredUpdate(), ReplyAddress.Of(interaction, scene, receivedAt, isForAsker: true), compose);

    private InteractionOutcome Begin(InteractionAnswer acknowledgement, ReplyAddress to, Func<CancellationToken, Task<InteractionReply>> compose) =>
        queue.TryReserve(stopping => WorkAsync(to, compose, stopping)) is { } work ? new InteractionOutcome.Answer(acknowledgement, work) : Busy;

    private async Task WorkAsync(ReplyAddress to, Func<CancellationToken, Task<InteractionReply>> compose, CancellationToken stopping)
    {
        var reply = await ComposeAsync(compose, stopping);
        // a program that stops still says so
        using var limit = new CancellationTokenSource(stopping.IsCancellationRequested ? TimeSpan.FromSeconds(3) : MostSending, time);
        await sender.SendAsync(to, reply, limit.Token);
    }

    private async Task<InteractionReply> ComposeAsync(Func<CancellationToken, Task<InteractionReply>> compose, CancellationToken stopping)
    {
        using var limit = new CancellationTokenSource(MostWork, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, stopping);
        try
        {
            return await compose(either.Token);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            return InteractionReply.Problem("The bot was stopped before it had an answer. Ask again in a minute.");
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested)
        {
            LogTooLong();
            return InteractionReply.Problem("This takes longer than an answer may. Ask for less, or again later.");
        }
        catch (Exception exception)
        {
            LogFailed(exception);
            return InteractionReply.Problem("Something went wrong inside the bot; its log says what. Nothing was changed that you were not told of.");
        }
    }

    [LoggerMessage(LogLevel.Warning, "Work on an interaction was given up after two minutes")]
    private partial void LogTooLong();

    [LoggerMessage(LogLevel.Error, "Work on an interaction failed")]
    private partial void LogFailed(Exception exception);
}
