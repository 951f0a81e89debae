using System.Diagnostics;
using DigestBot.Commands;
using DigestBot.Discord.Commands.Payloads;
using DigestBot.Discord.Messages;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace DigestBot.Discord.Commands;

/// <summary>What somebody did on Discord, from what came to what goes back at once. The same behind both doors.</summary>
internal sealed partial class InteractionHandler(
    SeenRequests seen, SlashCommands commands, ComponentPresses components, SubscribeForm form, Autocompletion autocompletion,
    ILogger<InteractionHandler> log)
{
    /// <param name="interaction">As it was read; null where it could not be.</param>
    /// <param name="receivedAt">When it came.</param>
    /// <param name="cancellation">Nobody waits for an answer any more.</param>
    public async Task<InteractionOutcome> HandleAsync(Interaction? interaction, Instant receivedAt, CancellationToken cancellation)
    {
        if (interaction is null || !Enum.IsDefined(interaction.Type))
        {
            return new InteractionOutcome.Unreadable();
        }

        if (interaction.Type == InteractionKind.Ping)
        {
            return new InteractionOutcome.Answer(new InteractionAnswer.Pong(), null);
        }

        if (InteractionScene.Of(interaction) is not { } scene)
        {
            return new InteractionOutcome.Unreadable();
        }

        return seen.TryAdd(interaction.Id, receivedAt) ? await AnswerAsync(interaction, scene, receivedAt, cancellation) : new InteractionOutcome.Repeated();
    }

    private async Task<InteractionOutcome> AnswerAsync(Interaction interaction, InteractionScene scene, Instant receivedAt, CancellationToken cancellation)
    {
        try
        {
            return interaction.Type switch
            {
                InteractionKind.Command => commands.Begin(interaction, scene, receivedAt),
                InteractionKind.Component => await components.BeginAsync(interaction, scene, receivedAt, cancellation),
                InteractionKind.ModalSubmit => form.Submitted(interaction, scene, receivedAt),
                InteractionKind.Autocomplete => new InteractionOutcome.Answer(await autocompletion.AnswerAsync(interaction, scene, cancellation), null),
                _ => throw new UnreachableException(),
            };
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            LogFailed(interaction.Type, exception);
            return interaction.Type == InteractionKind.Autocomplete
                ? new InteractionOutcome.Answer(new InteractionAnswer.Choices(new ChoiceList([])), null)
                : DeferredWork.Now(InteractionReply.Problem("Something went wrong inside the bot; its log says what."));
        }
    }

    [LoggerMessage(LogLevel.Error, "An interaction ({Kind}) could not be answered")]
    private partial void LogFailed(InteractionKind kind, Exception exception);
}
