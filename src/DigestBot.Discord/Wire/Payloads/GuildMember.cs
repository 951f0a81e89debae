namespace DigestBot.Discord.Wire.Payloads;

/// <summary>Somebody in a server.</summary>
internal sealed record GuildMember(string[] Roles)
{
    public User? User { get; init; }

    /// <summary>Timed out until then.</summary>
    public DateTimeOffset? CommunicationDisabledUntil { get; init; }
}
