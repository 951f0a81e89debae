namespace DigestBot.Discord.Messages;

/// <summary>https://discord.com/developers/docs/components/reference#button-button-styles</summary>
internal enum ButtonStyle
{
    Primary = 1,
    Secondary = 2,
    Success = 3,
    Danger = 4,
    Link = 5,
}
