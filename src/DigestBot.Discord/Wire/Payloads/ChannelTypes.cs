namespace DigestBot.Discord.Wire.Payloads;

/// <summary>https://discord.com/developers/docs/resources/channel#channel-object-channel-types</summary>
internal static class ChannelTypes
{
    public const int Text = 0;

    public const int DirectMessage = 1;

    public const int Voice = 2;

    public const int Announcement = 5;

    public const int AnnouncementThread = 10;

    public const int PublicThread = 11;

    public const int PrivateThread = 12;

    public const int Stage = 13;

    public const int Forum = 15;

    public const int Media = 16;
}
