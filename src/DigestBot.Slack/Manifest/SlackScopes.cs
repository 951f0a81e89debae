namespace DigestBot.Slack.Manifest;

/// <summary>What the bot asks for, and nothing else: a test holds it to the methods that are called and the events that are heard.</summary>
/// <remarks>https://docs.slack.dev/reference/scopes; group conversations are left out, because no briefings go there.</remarks>
public static class SlackScopes
{
    public static IReadOnlyList<SlackScope> All { get; } =
    [
        new("app_mentions:read", "to answer whoever writes @DigestBot in a channel or thread", ["app_mention"]),
        new("channels:history", "to look in a public channel for a briefing that was sent just before a breakdown, so that none comes twice", ["conversations.history", "conversations.replies"]),
        new("channels:join", "to go into the public channel that somebody subscribes", ["conversations.join"]),
        new("channels:read", "to see whether a public channel is there, is archived, and who made it", ["conversations.info"]),
        new("chat:write", "to send briefings and answers, and to take back what came twice", ["chat.postMessage", "chat.postEphemeral", "chat.delete"]),
        new("commands", "for /digest and for Digest this link in the menu of messages", ["slash_commands", "shortcuts"]),
        new("groups:history", "to look for such a briefing in the private channels it was invited to", ["conversations.history", "conversations.replies"]),
        new("groups:read", "to see the same of the private channels it was invited to", ["conversations.info"]),
        new("im:history", "to read what is written to it in direct messages", ["message.im", "conversations.history", "conversations.replies"]),
        new("im:read", "to see with whom a direct message is, before briefings go there", ["conversations.info"]),
        new("im:write", "to tell whoever subscribed, in private, that briefings can no longer come", ["conversations.open"]),
        new("usergroups:read", "to see who is in the user group that may change subscriptions, where a workspace set one", ["usergroups.users.list"]),
        new("users:read", "to tell guests and admins apart, and to know somebody's time zone", ["users.info"]),
    ];
}
