using System.Text.Json.Nodes;
using DigestBot.Simulators.Slack.Journals;
using DigestBot.Simulators.Slack.World;

namespace DigestBot.Simulators.Slack.Web.Methods;

/// <summary>https://docs.slack.dev/reference/methods?family=chat</summary>
internal sealed class ChatMethods(SlackWorld world, MessageArguments messages)
{
    private static readonly string[] Content = ["channel", "text", "blocks", "attachments", "metadata", "mrkdwn", "parse", "link_names"];

    public IReadOnlyList<ApiMethod> All =>
    [
        new("chat.postMessage", [.. Content, "thread_ts", "reply_broadcast", "unfurl_links", "unfurl_media"], Post) { Scope = "chat:write" },
        new("chat.postEphemeral", [.. Content, "user", "thread_ts"], PostEphemeral) { Scope = "chat:write" },
        new("chat.update", [.. Content, "ts", "reply_broadcast", "file_ids"], Update) { Scope = "chat:write" },
        new("chat.delete", ["channel", "ts"], Delete) { Scope = "chat:write" },
    ];

    private ApiAnswer Post(ApiRequest request)
    {
        messages.CheckUnfurling(request);
        if (Target(request) is not { } channel)
        {
            return ApiAnswer.No("channel_not_found");
        }

        var mayPost = channel.HasBot || (channel.Kind is ChannelKind.Public && request.Installation!.Scopes.Contains("chat:write.public"));
        if ((channel.IsArchived ? "is_archived" : !mayPost ? "not_in_channel" : channel.IsRestricted ? "restricted_action" : null) is { } no)
        {
            return ApiAnswer.No(no);
        }

        if (request.Arguments["thread_ts"] is JsonValue given && given.GetValueKind() is not System.Text.Json.JsonValueKind.String)
        {
            return ApiAnswer.Wrong(ViolationRule.Arguments, "invalid_thread_ts", "chat.postMessage with a thread_ts that is no string");
        }

        if (messages.Check(request.Method, request.Arguments) is { } wrong)
        {
            return wrong;
        }

        var message = world.NewMessage(channel, request.Installation!.Bot);
        message.ThreadTs = Thread(channel, request.Text("thread_ts"));
        messages.Fill(message, request.Arguments);
        return ApiAnswer.Ok(new JsonObject { ["channel"] = channel.Id, ["ts"] = message.Ts, ["message"] = WorldJson.Of(message, request.Installation, withMetadata: true) });
    }

    /// <summary>A reply to a reply goes to the head; where that is gone, Slack says nothing and posts to the channel.</summary>
    private static string? Thread(SimulatedChannel channel, string? ts) =>
        ts is not null && channel.Find(ts) is { } parent ? parent.ThreadTs ?? parent.Ts : null;

    private ApiAnswer PostEphemeral(ApiRequest request)
    {
        if (Target(request) is not { } channel)
        {
            return ApiAnswer.No("channel_not_found");
        }

        if ((channel.IsArchived ? "is_archived" : !channel.HasBot ? "not_in_channel" : null) is { } no)
        {
            return ApiAnswer.No(no);
        }

        if (channel.Workspace.FindUser(request.Text("user")) is not { IsDeleted: false } user)
        {
            return ApiAnswer.No("user_not_in_channel");
        }

        if (messages.Check(request.Method, request.Arguments, mayPing: true) is { } wrong)
        {
            return wrong;
        }

        var message = world.NewMessage(channel, request.Installation!.Bot, user);
        message.ThreadTs = Thread(channel, request.Text("thread_ts"));
        messages.Fill(message, request.Arguments);
        return ApiAnswer.Ok(new JsonObject { ["message_ts"] = message.Ts });
    }

    private ApiAnswer Update(ApiRequest request)
    {
        if (Target(request) is not { } channel)
        {
            return ApiAnswer.No("channel_not_found");
        }

        if (channel.Find(request.Text("ts") ?? "") is not { } message)
        {
            return ApiAnswer.No("message_not_found");
        }

        if (message.Author != request.Installation!.Bot)
        {
            return ApiAnswer.No("cant_update_message");
        }

        if (messages.Check(request.Method, request.Arguments) is { } wrong)
        {
            return wrong;
        }

        messages.Fill(message, request.Arguments);
        message.IsEdited = true;
        return ApiAnswer.Ok(new JsonObject
        {
            ["channel"] = channel.Id, ["ts"] = message.Ts, ["text"] = message.Text, ["message"] = WorldJson.Of(message, request.Installation, withMetadata: true),
        });
    }

    private ApiAnswer Delete(ApiRequest request)
    {
        if (Target(request) is not { } channel)
        {
            return ApiAnswer.No("channel_not_found");
        }

        if (channel.Find(request.Text("ts") ?? "") is not { } message)
        {
            return ApiAnswer.No("message_not_found");
        }

        if (message.Author != request.Installation!.Bot)
        {
            return ApiAnswer.No("cant_delete_message");
        }

        message.IsDeleted = true;
        return ApiAnswer.Ok(new JsonObject { ["channel"] = channel.Id, ["ts"] = message.Ts });
    }

    /// <summary>A person's id stands for the conversation with them.</summary>
    private SimulatedChannel? Target(ApiRequest request) =>
        request.Channel(world)
        ?? (request.Workspace is { } workspace && workspace.FindUser(request.Text("channel")) is { IsDeleted: false } user ? workspace.DirectMessages(user) : null);
}
