using DigestBot.Commands;
using DigestBot.Slack.Messages;
using Microsoft.Extensions.Logging;

namespace DigestBot.Slack.Commands.Replies;

/// <summary>Acknowledges first and works after.</summary>
internal sealed partial class SlackWork(CommandBacklog queue, GuardedWork guard, ReplySender sender, TimeProvider time, ILogger<SlackWork> log)
{
    private static readonly TimeSpan MostSending = TimeSpan.FromMinutes(2);

    /// <summary>What opens at once is worth nothing later: a trigger lives for three seconds (https://docs.slack.dev/interactivity/handling-user-interaction#modal_responses).</summary>
    private static readonly TimeSpan MostUrgent = TimeSpan.FromSeconds(10);

    /// <summary>It was taken, and there is nothing to say.</summary>
    public static SlackOutcome Nothing { get; } = new SlackOutcome.Acknowledge(ReadOnlyMemory<byte>.Empty, Work: null);

    /// <summary>Composes the answer in its turn and brings it there.</summary>
    /// <param name="to">Where the answer goes.</param>
    /// <param name="canSpeak">Whether the acknowledgement can carry a message: that of a slash command can.</param>
    /// <param name="compose">Makes the answer.</param>
    public SlackOutcome Begin(ReplyPlace to, bool canSpeak, Func<CancellationToken, Task<SlackReply>> compose)
    {
        if (queue.TryReserve(stopping => WorkAsync(to, compose, stopping)) is { } work)
        {
            return new SlackOutcome.Acknowledge(ReadOnlyMemory<byte>.Empty, work);
        }

        var busy = SlackReply.To(GuardedWork.Busy);
        if (canSpeak)
        {
            return new SlackOutcome.Acknowledge(BodyJson.Write(ResponseBody.ForAsker(busy.Pages[0])), Work: null);
        }

        LogBusy();
        return new SlackOutcome.Acknowledge(ReadOnlyMemory<byte>.Empty, queue.TryReserveUrgent(stopping => SendAsync(to, busy, stopping)));
    }

    /// <summary>Does something that nobody waits for an answer to; outside the queue, because it is a call or two.</summary>
    public SlackOutcome BeginSilently(Func<CancellationToken, Task> act)
    {
        var work = queue.TryReserveUrgent(act) ?? queue.TryReserve(act);
        if (work is null)
        {
            LogDropped();
        }

        return new SlackOutcome.Acknowledge(ReadOnlyMemory<byte>.Empty, work);
    }

    /// <summary>Does at once what cannot wait; an answer is only for what went wrong with it.</summary>
    public SlackOutcome BeginUrgent(ReplyPlace to, Func<CancellationToken, Task<SlackReply?>> act)
    {
        var work = queue.TryReserveUrgent(async stopping =>
        {
            if (await guard.ComposeAsync(stop => InTimeAsync(act, stop), problem => SlackReply.To(problem), stopping) is { } reply)
            {
                await SendAsync(to, reply, stopping);
            }
        });
        if (work is null)
        {
            LogBusy();
            work = queue.TryReserve(stopping => SendAsync(to, SlackReply.To(GuardedWork.Busy), stopping));
        }

        return new SlackOutcome.Acknowledge(ReadOnlyMemory<byte>.Empty, work);
    }

    private async Task<SlackReply?> InTimeAsync(Func<CancellationToken, Task<SlackReply?>> act, CancellationToken stopping)
    {
        using var limit = new CancellationTokenSource(MostUrgent, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, stopping);
        try
        {
            return await act(either.Token);
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested)
        {
            return SlackReply.Problem("Slack did not answer in the time that a form may take to open. Try again.");
        }
    }

    private async Task WorkAsync(ReplyPlace to, Func<CancellationToken, Task<SlackReply>> compose, CancellationToken stopping) =>
        await SendAsync(to, await guard.ComposeAsync(compose, SlackReply.To, stopping), stopping);

    private async Task SendAsync(ReplyPlace to, SlackReply reply, CancellationToken stopping)
    {
        // a program that stops still says so
        using var limit = new CancellationTokenSource(stopping.IsCancellationRequested ? TimeSpan.FromSeconds(3) : MostSending, time);
        await sender.SendAsync(to, reply, limit.Token);
    }

    [LoggerMessage(LogLevel.Warning, "Too much is in hand: somebody in Slack was told to ask again")]
    private partial void LogBusy();

    [LoggerMessage(LogLevel.Error, "Too much is in hand: something that Slack told of was not acted on")]
    private partial void LogDropped();
}
