namespace DigestBot.Discord.Messages;

/// <summary>Whom a message may ping.</summary>
/// <param name="Parse">The kinds of mentions that do.</param>
internal sealed record AllowedMentions(IReadOnlyList<string> Parse)
{
    /// <summary>Nobody, whatever the text holds.</summary>
    public static AllowedMentions None { get; } = new([]);
}
