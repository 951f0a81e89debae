using DigestBot.Discord.Commands;
using DigestBot.Discord.Commands.Registration;
using DigestBot.Discord.Wire;
using Microsoft.Extensions.Options;

namespace DigestBot.Discord;

/// <summary>What is done once, by hand: inviting the bot, registering its commands.</summary>
public sealed class DiscordSetup
{
    private readonly ApplicationIdentity identity;
    private readonly CommandRegistration registration;
    private readonly DiscordOptions options;

    internal DiscordSetup(ApplicationIdentity identity, CommandRegistration registration, IOptions<DiscordOptions> options)
    {
        this.identity = identity;
        this.registration = registration;
        this.options = options.Value;
    }

    /// <summary>The permissions the bot asks for, as Discord's settings call them, each with its reason.</summary>
    public static IReadOnlyList<(string Name, string Reason)> Permissions { get; } =
        [.. ChannelCheckup.Needed.Select(needed => (PermissionText.NameOf(needed.Permission), needed.Reason))];

    /// <summary>The link that adds the bot to a server, or null when Discord does not say which application it is.</summary>
    public async Task<Uri?> InviteAsync(CancellationToken cancellation) =>
        await identity.FindAsync(cancellation) is RestAnswer<string>.Ok { Value: var application } ? Invite(application) : null;

    /// <summary>The same for an application whose number is known.</summary>
    public static Uri Invite(string application) =>
        new($"https://discord.com/oauth2/authorize?client_id={application}&scope=bot+applications.commands&permissions={(long)ChannelCheckup.All}");

    /// <summary>Tells Discord the commands, if it has others.</summary>
    public Task<RegistrationResult> RegisterAsync(CancellationToken cancellation) =>
        registration.RegisterAsync(options.TestGuildId.Length > 0 ? options.TestGuildId : null, cancellation);
}
