using System.Diagnostics;
using DigestBot.Deliveries;
using DigestBot.Slack.Wire;
using NodaTime;

namespace DigestBot.Slack.Messaging;

/// <summary>What a refusal of Slack means for a delivery.</summary>
/// <remarks>https://docs.slack.dev/reference/methods/chat.postMessage#errors</remarks>
internal static class Refusals
{
    /// <summary>Whoever mends a token, or a workspace that moves, does not do it within seconds.</summary>
    private static readonly Duration LongPause = Duration.FromMinutes(10);

    /// <summary>Slack counts by the minute.</summary>
    private static readonly Duration RatePause = Duration.FromMinutes(1);

    public static DeliveryResult.Refused NoWorkspace { get; } = new("The channel belongs to no workspace of Slack.");

    public static DeliveryResult ResultOf<T>(SlackAnswer<T> answer) => answer switch
    {
        SlackAnswer<T>.Limited(var after) => new DeliveryResult.Retry(after, "Slack's rate limit asks to wait."),
        SlackAnswer<T>.Unreachable(var reason) => new DeliveryResult.Retry(null, reason),
        SlackAnswer<T>.Unanswered(var reason) => new DeliveryResult.Uncertain(reason),
        SlackAnswer<T>.NotInstalled(var reason) => new DeliveryResult.Paused(reason, "Install DigestBot in the workspace again."),
        SlackAnswer<T>.Refused(var error, var detail) => ResultOf(error, detail),
        _ => throw new UnreachableException(),
    };

    /// <summary>The same where only a question was asked: nothing was sent, so there is nothing to be uncertain about.</summary>
    public static DeliveryResult Unsent(DeliveryResult result) =>
        result is DeliveryResult.Uncertain silent ? new DeliveryResult.Retry(null, silent.Reason) : result;

    /// <summary>What it means that a channel could not be read.</summary>
    public static ReadBackResult.Unreadable UnreadableBy<T>(SlackAnswer<T> answer) => answer is SlackAnswer<T>.Limited(var after)
        ? new ReadBackResult.Unreadable($"Slack lets the channel be read again in {Math.Max(1, Math.Ceiling(after.TotalSeconds)):0} s.", after)
        : new ReadBackResult.Unreadable(ReasonOf(answer));

    private static string ReasonOf<T>(SlackAnswer<T> answer) => answer switch
    {
        SlackAnswer<T>.Unreachable(var reason) => reason,
        SlackAnswer<T>.Unanswered(var reason) => reason,
        SlackAnswer<T>.NotInstalled(var reason) => reason,
        SlackAnswer<T>.Refused { Error: "missing_scope" } refused =>
            $"DigestBot may not read the channel's history ({Words(refused.Error, refused.Detail)}); installing it again grants what it needs.",
        SlackAnswer<T>.Refused(var error, var detail) => $"Slack refuses it ({Words(error, detail)}).",
        _ => throw new UnreachableException(),
    };

    private static DeliveryResult ResultOf(string error, string? detail) => error switch
    {
        "ratelimited" or "rate_limited" or "message_limit_exceeded" => new DeliveryResult.Retry(RatePause, "Slack's rate limit asks to wait."),
        "service_unavailable" or "request_timeout" => new DeliveryResult.Retry(null, "Slack is not available."),
        // "it's possible some aspect of the operation succeeded before the error was raised"
        "internal_error" or "fatal_error" => new DeliveryResult.Uncertain($"Slack has a fault ({error})."),
        "org_login_required" or "team_added_to_org" => new DeliveryResult.Retry(LongPause, "The workspace is moving into an organisation."),
        "invalid_auth" or "not_authed" or "token_expired" or "not_allowed_token_type" =>
            new DeliveryResult.Retry(LongPause, $"Slack does not accept the bot's token ({error})."),
        "account_inactive" or "token_revoked" => new DeliveryResult.Paused(
            "DigestBot is no longer installed in the workspace.", "Install it again; the subscriptions are kept."),
        "team_access_not_granted" => new DeliveryResult.Paused(
            "The organisation has not approved DigestBot for this workspace.", "Ask an administrator of the organisation to add it to the workspace."),
        "missing_scope" or "no_permission" or "access_denied" => new DeliveryResult.Paused(
            $"DigestBot lacks a permission ({Words(error, detail)}).", "Install DigestBot again, which asks for what it needs."),
        "not_in_channel" => new DeliveryResult.Paused("DigestBot is not in the channel.", "Type /invite @DigestBot there."),
        "channel_not_found" => new DeliveryResult.Paused(
            "DigestBot does not find the channel: it was deleted, or it is private and DigestBot was removed.", "If it is there, type /invite @DigestBot in it."),
        "is_archived" => new DeliveryResult.Paused("The channel is archived.", "Unarchive it, or subscribe another channel."),
        "restricted_action_thread_locked" => new DeliveryResult.Paused("The thread is locked.", "Unlock it, or subscribe another channel."),
        _ when error.StartsWith("restricted_action", StringComparison.Ordinal) => new DeliveryResult.Paused(
            "Only some may post in the channel, and DigestBot is not among them.", "Let DigestBot post there in the channel's settings, or subscribe another."),
        "ekm_access_denied" or "accesslimited" or "enterprise_is_restricted" => new DeliveryResult.Paused(
            "Administrators have suspended posting.", "Ask an administrator of the workspace."),
        "user_not_found" or "users_not_found" or "user_disabled" or "user_not_visible" => new DeliveryResult.Gone("This person is no longer in the workspace."),
        "cannot_dm_bot" or "messages_tab_disabled" or "channel_is_limited_access" or "channel_type_not_supported" => new DeliveryResult.Paused(
            $"Slack takes no messages from DigestBot there ({error}).", "Subscribe another channel."),
        // limits of messages, broken blocks, and whatever Slack thinks of next
        _ => new DeliveryResult.Refused($"Slack refuses the message ({Words(error, detail)})."),
    };

    private static string Words(string error, string? detail) => detail is null ? error : $"{error}: {detail}";
}
