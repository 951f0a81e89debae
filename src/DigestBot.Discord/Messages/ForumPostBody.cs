namespace DigestBot.Discord.Messages;

/// <summary>Opens a post in a forum or media channel, with its first message.</summary>
/// <param name="Name">The post's title, at most <see cref="MessageLimits.PostTitle"/> characters.</param>
/// <param name="Message">The first message; posts know no nonce.</param>
/// <remarks>https://discord.com/developers/docs/resources/channel#start-thread-in-forum-or-media-channel</remarks>
internal sealed record ForumPostBody(string Name, MessageBody Message)
{
    /// <summary>Ids of the forum's tags.</summary>
    public IReadOnlyList<string>? AppliedTags { get; init; }
}
