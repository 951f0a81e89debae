using DigestBot.Commands;
using DigestBot.Discord.Commands.Payloads;
using DigestBot.Discord.Messages;
using NodaTime;

namespace DigestBot.Discord.Commands;

/// <summary>Acknowledges first and works after.</summary>
internal sealed class DeferredWork(CommandBacklog queue, GuardedWork guard, ReplySender sender, TimeProvider time)
{
    private static readonly TimeSpan MostSending = TimeSpan.FromMinutes(2);

    public static InteractionOutcome Busy { get; } = Now(InteractionReply.To(GuardedWork.Busy));

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
        var reply = await guard.ComposeAsync(compose, InteractionReply.To, stopping);
        // a program that stops still says so
        using var limit = new CancellationTokenSource(stopping.IsCancellationRequested ? TimeSpan.FromSeconds(3) : MostSending, time);
        await sender.SendAsync(to, reply, limit.Token);
    }
}
