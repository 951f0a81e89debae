using DigestBot.Commands;
using DigestBot.Discord.Commands.Payloads;
using NodaTime;

namespace DigestBot.Discord.Commands;

/// <summary>Commands: typed ones, and the one in a message's menu.</summary>
internal sealed class SlashCommands(DeferredWork work, CommandAnswers answers, LinkDigests links, Doctor doctor)
{
    public InteractionOutcome Begin(Interaction interaction, InteractionScene scene, Instant receivedAt)
    {
        var data = interaction.Data ?? new InteractionData();
        if (data is { Type: CommandKind.Message, Name: DiscordCommands.DigestThisLink })
        {
            return links.Begin(interaction, scene, receivedAt);
        }

        if (data.Type is not (null or CommandKind.ChatInput) || DiscordCommands.Find(data.Name) is not { } command)
        {
            return DeferredWork.Now(InteractionReply.Problem(
                $"This version of the bot has no command “{data.Name}”. Discord's list of commands may be older or newer than it.", "/help"));
        }

        var options = RequestReader.OptionsOf(data.Options);
        if (options.Remove(DiscordCommands.Channel, out var channel) && channel != scene.Channel)
        {
            return scene.In(channel, data.Resolved) is { } elsewhere
                ? Elsewhere(interaction, elsewhere, command.Name, options, receivedAt)
                : DeferredWork.Now(InteractionReply.Problem("Briefings go to text and announcement channels, threads, forums and media channels of this server."));
        }

        return CommandRights.Refusal(scene, command.Name, options) is { } refusal ? DeferredWork.Now(InteractionReply.Problem(refusal))
            : command == DiscordCommands.Doctor ? work.Begin(interaction, scene, receivedAt, isForAsker: true, cancellation => doctor.ExamineAsync(interaction, scene, cancellation))
            : work.Begin(interaction, scene, receivedAt, CommandAudience.IsForAsker(command.Name, options), cancellation => answers.AnswerAsync(scene, command.Name, options, cancellation));
    }

    /// <summary>What is done in another channel is answered to the asker, without buttons: those would act here.</summary>
    private InteractionOutcome Elsewhere(
        Interaction interaction, InteractionScene scene, string command, IReadOnlyDictionary<string, string> options, Instant receivedAt) =>
        CommandRights.Refusal(scene, command, options) is { } refusal
            ? DeferredWork.Now(InteractionReply.Problem(refusal))
            : work.Begin(interaction, scene, receivedAt, isForAsker: true, cancellation => answers.AnswerElsewhereAsync(scene, command, options, cancellation));
}
