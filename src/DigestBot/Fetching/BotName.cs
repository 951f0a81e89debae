namespace DigestBot.Host.Fetching;

/// <summary>How the bot introduces itself to publishers.</summary>
internal static class BotName
{
    /// <summary>What <c>robots.txt</c> calls it.</summary>
    public const string Token = "DigestBot";

    private static readonly string Version = typeof(BotName).Assembly.GetName().Version!.ToString(2);

    /// <summary>"DigestBot/1.0 (news digests; +mailto:desk@example.org)"</summary>
    public static string UserAgent(string contact) => contact.Length == 0
        ? $"{Token}/{Version} (news digests)"
        : $"{Token}/{Version} (news digests; +{contact})";
}
