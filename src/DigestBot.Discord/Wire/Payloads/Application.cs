namespace DigestBot.Discord.Wire.Payloads;

/// <summary>The application that the bot belongs to.</summary>
internal sealed record Application(string Id, string Name)
{
    /// <summary>The public key that signs interactions.</summary>
    public string? VerifyKey { get; init; }

    /// <summary>Where Discord posts interactions; null sends them to the gateway.</summary>
    public string? InteractionsEndpointUrl { get; init; }

    public int? ApproximateGuildCount { get; init; }

    public bool? BotPublic { get; init; }
}
