namespace DigestBot.Discord.Commands.Payloads;

/// <summary>What Discord says somebody did: the fields we use, whatever the kind.</summary>
/// <remarks>https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object</remarks>
internal sealed record Interaction
{
    public required string Id { get; init; }

    public required string ApplicationId { get; init; }

    public required InteractionKind Type { get; init; }

    /// <summary>What an answer is sent with for 15 minutes; a secret.</summary>
    public required string Token { get; init; }

    public InteractionData? Data { get; init; }

    public string? GuildId { get; init; }

    public string? ChannelId { get; init; }

    public InteractionChannel? Channel { get; init; }

    /// <summary>Who it was, in a server.</summary>
    public InteractionMember? Member { get; init; }

    /// <summary>Who it was, anywhere else.</summary>
    public InteractionUser? User { get; init; }

    /// <summary>The message a component stands in.</summary>
    public InteractionMessage? Message { get; init; }

    /// <summary>What the bot itself may do where it happened, as a decimal number.</summary>
    public string? AppPermissions { get; init; }

    /// <summary>The asker's language.</summary>
    public string? Locale { get; init; }

    /// <summary>By whom the bot is installed there: "0" a server, "1" the asker.</summary>
    public IReadOnlyDictionary<string, string>? AuthorizingIntegrationOwners { get; init; }

    // the token must not reach a log by way of an exception or an interpolated string
    public override string ToString() => $"interaction {Id} ({Type})";
}
