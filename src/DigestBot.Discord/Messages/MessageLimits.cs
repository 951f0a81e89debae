namespace DigestBot.Discord.Messages;

/// <summary>What Discord takes in one message.</summary>
/// <remarks>https://discord.com/developers/docs/components/reference and https://discord.com/developers/docs/resources/message</remarks>
internal static class MessageLimits
{
    /// <summary>Components of a message, nested ones and accessories counted.</summary>
    public const int Components = 40;

    /// <summary>Characters of all text displays together.</summary>
    public const int TextCharacters = 4000;

    /// <summary>UTF-8 bytes of all text displays together, <see cref="TextDisplayBytes"/> a display added. Above some 10,170 Discord
    /// answers 500 (https://github.com/discord/discord-api-docs/issues/8554).</summary>
    public const int TextBytes = 10_000;

    /// <summary>What a text display costs besides its text.</summary>
    public const int TextDisplayBytes = 12;

    public const int CustomId = 100;

    public const int ButtonLabel = 80;

    public const int ButtonUrl = 512;

    public const int ButtonsInRow = 5;

    public const int ModalTitle = 45;

    /// <summary>The title of a post in a forum (https://discord.com/developers/docs/resources/channel#start-thread-in-forum-or-media-channel).</summary>
    public const int PostTitle = 100;
}
