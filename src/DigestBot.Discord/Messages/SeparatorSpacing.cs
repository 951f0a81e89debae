namespace DigestBot.Discord.Messages;

/// <summary>https://discord.com/developers/docs/components/reference#separator</summary>
internal enum SeparatorSpacing
{
    Small = 1,
    Large = 2,
}
