using DigestBot.Discord.Commands.Payloads;
using NodaTime;

namespace DigestBot.Discord.Commands;

/// <summary>Where the rest of an answer goes.</summary>
/// <param name="Application">The application's number.</param>
/// <param name="Token">The interaction's token; a secret.</param>
/// <param name="ReceivedAt">When the interaction came, from which its 15 minutes count.</param>
/// <param name="IsForAsker">Who was promised an answer: the asker alone, or everybody.</param>
internal sealed record ReplyAddress(string Application, string Token, Instant ReceivedAt, bool IsForAsker)
{
    /// <summary>How many messages may follow the first one; without end where the bot is installed in the server.</summary>
    public int MostFollowUps { get; init; } = int.MaxValue;

    /// <summary>Where the bot is the asker's only (https://discord.com/developers/docs/interactions/receiving-and-responding#followup-messages).</summary>
    private const int OfUserInstall = 5;

    public static ReplyAddress Of(Interaction interaction, InteractionScene scene, Instant receivedAt, bool isForAsker) =>
        new(interaction.ApplicationId, interaction.Token, receivedAt, isForAsker)
        {
            MostFollowUps = scene.IsInstalledGuild ? int.MaxValue : OfUserInstall,
        };

    public override string ToString() => "a reply's address";
}
