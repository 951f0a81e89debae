namespace DigestBot.Discord.Wire;

/// <summary>The bot's token. Nothing prints it.</summary>
internal sealed class DiscordCredentials(string token)
{
    /// <summary>What the header <c>Authorization</c> and the gateway's identify carry.</summary>
    public string Token { get; } = token;

    public override string ToString() => "(a token)";
}
