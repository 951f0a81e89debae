using DigestBot.Installations;

namespace DigestBot.Slack.Commands.Rights;

/// <summary>What people read and write for who may change what.</summary>
internal static class RightWording
{
    private const string GroupPrefix = "group:";

    /// <summary>All of it, in two sentences or three.</summary>
    public static string Explained(SubscriptionRight right) =>
        $"{Of(right)} {(right is SubscriptionRight.ChannelCreator ? "Topics and feeds, which belong to no channel, are changed by admins." : "The same goes for topics and feeds.")} "
        + (right is SubscriptionRight.Admins ? "Guests and people of other organisations never may." : "Admins always may; guests and people of other organisations never.");

    /// <summary>The rights that need no name beside them.</summary>
    public static IReadOnlyList<SubscriptionRight> Simple { get; } = [new SubscriptionRight.Anyone(), new SubscriptionRight.ChannelCreator(), new SubscriptionRight.Admins()];

    public static string Of(SubscriptionRight right) => right switch
    {
        SubscriptionRight.Anyone => "Any member of this workspace may change what comes into a channel.",
        SubscriptionRight.ChannelCreator => "Who made a channel may change what comes into it.",
        SubscriptionRight.Group => "The members of one user group may change what comes into a channel.",
        _ => "Only admins of this workspace may change what comes into a channel.",
    };

    public static string Short(SubscriptionRight right) => right switch
    {
        SubscriptionRight.Anyone => "Any member",
        SubscriptionRight.ChannelCreator => "The channel's creator",
        SubscriptionRight.Group => "A user group",
        _ => "Admins",
    };

    public static string Name(SubscriptionRight right) => right switch
    {
        SubscriptionRight.Anyone => "anyone",
        SubscriptionRight.ChannelCreator => "creator",
        SubscriptionRight.Group group => GroupPrefix + group.Id,
        _ => "admins",
    };

    /// <summary>Null for what is none.</summary>
    public static SubscriptionRight? Find(string typed) => typed.Trim().ToLowerInvariant() switch
    {
        "anyone" or "everyone" or "anybody" or "everybody" or "members" => new SubscriptionRight.Anyone(),
        "creator" or "creators" or "channel creator" => new SubscriptionRight.ChannelCreator(),
        "admin" or "admins" => new SubscriptionRight.Admins(),
        _ when typed.StartsWith(GroupPrefix, StringComparison.Ordinal) && typed.Length > GroupPrefix.Length => new SubscriptionRight.Group(typed[GroupPrefix.Length..]),
        _ => null,
    };
}
