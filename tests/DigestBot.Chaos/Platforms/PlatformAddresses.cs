namespace DigestBot.Chaos.Platforms;

/// <summary>Where the platforms are, who the bot is there, and its channels.</summary>
internal sealed record PlatformAddresses(
    string DiscordApi,
    string DiscordToken,
    string DiscordKey,
    string Guild,
    IReadOnlyList<string> DiscordChannels,
    string SlackApi,
    string SlackToken,
    string SlackSecret,
    string Team,
    IReadOnlyList<string> SlackChannels)
{
    public const string DiscordJournal = "discord.jsonl";

    public const string SlackJournal = "slack.jsonl";
}
