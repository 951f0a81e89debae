namespace DigestBot.Simulators.Discord.World;

/// <summary>A guild that the bot was added to. Change it at any time.</summary>
public sealed class SimulatedGuild
{
    internal SimulatedGuild(ulong id, string name, ulong ownerId, ulong botRole)
    {
        Id = id;
        Name = name;
        OwnerId = ownerId;
        BotRole = botRole;
        Everyone = DiscordPermissions.ViewChannel | DiscordPermissions.SendMessages | DiscordPermissions.ReadMessageHistory
            | DiscordPermissions.SendMessagesInThreads | DiscordPermissions.UseApplicationCommands;
    }

    public ulong Id { get; }

    public string Name { get; }

    public ulong OwnerId { get; }

    public string Locale { get; set; } = "en-US";

    /// <summary>What @everyone may.</summary>
    public DiscordPermissions Everyone { get; set; }

    /// <summary>What the role that came with the bot allows.</summary>
    public DiscordPermissions Bot { get; set; } = DiscordPermissions.Posting;

    public ulong BotRole { get; }

    /// <summary>False once the bot was kicked: see <see cref="DiscordWorld.Kick"/>.</summary>
    public bool HasBot { get; internal set; } = true;

    /// <summary>Channels and threads.</summary>
    public IReadOnlyList<SimulatedChannel> Channels { get; internal set; } = [];

    public IReadOnlyList<SimulatedRole> Roles => [new(Id, "@everyone", Everyone), new(BotRole, "DigestBot", Bot)];
}
