using DigestBot.Deliveries;
using DigestBot.Digests;
using DigestBot.Discord.Wire.Payloads;

namespace DigestBot.Discord.Messaging;

/// <summary>Which tag a post carries where a forum asks for one.</summary>
internal static class ForumTags
{
    /// <summary>https://discord.com/developers/docs/resources/channel#channel-object-channel-flags</summary>
    private const int RequireTag = 1 << 4;

    private static readonly string[] Fitting = ["news", "digest", "briefing"];

    public static DeliveryResult.Paused NoneFits { get; } = new(
        "The forum wants a tag on each post, and none that DigestBot may set.", "Add a tag that everybody may set, such as “news”, to the forum.");

    /// <summary>The tag of the topic's name, else one for news, else the first: only where a tag is wanted.</summary>
    /// <returns>No tag where none is wanted; null when none may be set.</returns>
    public static IReadOnlyList<string>? Choose(Channel forum, Digest digest)
    {
        if ((forum.Flags & RequireTag) is null or 0)
        {
            return [];
        }

        var open = (forum.AvailableTags ?? []).Where(tag => !tag.Moderated).ToArray();
        var chosen = open.FirstOrDefault(tag => IsNamed(tag, digest.TopicTitle) || IsNamed(tag, digest.TopicName))
            ?? open.FirstOrDefault(tag => Fitting.Any(name => IsNamed(tag, name)))
            ?? open.FirstOrDefault();
        return chosen is null ? null : [chosen.Id];
    }

    private static bool IsNamed(ForumTag tag, string name) => tag.Name.Equals(name, StringComparison.OrdinalIgnoreCase);
}
