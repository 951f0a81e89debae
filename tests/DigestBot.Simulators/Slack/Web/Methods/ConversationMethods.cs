using System.Text.Json.Nodes;
using DigestBot.Simulators.Slack.World;

namespace DigestBot.Simulators.Slack.Web.Methods;

/// <summary>https://docs.slack.dev/reference/methods?family=conversations, without reading messages.</summary>
internal sealed class ConversationMethods(SlackWorld world)
{
    public IReadOnlyList<ApiMethod> All =>
    [
        new("conversations.info", ["channel", "include_locale", "include_num_members"], Info) { TakesJson = false },
        new("conversations.join", ["channel"], Join) { Scope = "channels:join" },
        new("conversations.open", ["channel", "users", "return_im", "prevent_creation"], Open) { Scope = "im:write" },
        new("conversations.members", ["channel", "limit", "cursor"], Members) { TakesJson = false },
    ];

    private ApiAnswer Info(ApiRequest request) => request.Channel(world) is not { } channel
        ? ApiAnswer.No("channel_not_found")
        : request.Lacks(HistoryMethods.Scope(channel, "read")) ?? ApiAnswer.Ok(new JsonObject { ["channel"] = WorldJson.Of(channel) });

    private ApiAnswer Join(ApiRequest request)
    {
        if (request.Channel(world) is not { } channel)
        {
            return ApiAnswer.No("channel_not_found");
        }

        if (channel.Kind is not ChannelKind.Public)
        {
            return ApiAnswer.No("method_not_supported_for_channel_type");
        }

        if (channel.IsArchived)
        {
            return ApiAnswer.No("is_archived");
        }

        channel.HasBot = true;
        return ApiAnswer.Ok(new JsonObject { ["channel"] = WorldJson.Of(channel) });
    }

    private ApiAnswer Open(ApiRequest request)
    {
        if (request.Text("users") is not { Length: > 0 } users)
        {
            return ApiAnswer.No("users_list_not_supplied");
        }

        if (request.Workspace is not { } workspace || workspace.FindUser(users) is not { } user)
        {
            return ApiAnswer.No("user_not_found");
        }

        return user.IsDeleted
            ? ApiAnswer.No("user_disabled")
            : ApiAnswer.Ok(new JsonObject { ["no_op"] = false, ["already_open"] = false, ["channel"] = new JsonObject { ["id"] = workspace.DirectMessages(user).Id } });
    }

    private ApiAnswer Members(ApiRequest request) => request.Channel(world) is not { } channel
        ? ApiAnswer.No("channel_not_found")
        : request.Lacks(HistoryMethods.Scope(channel, "read")) ?? ApiAnswer.Ok(new JsonObject
        {
            ["members"] = new JsonArray([.. channel.Workspace.Users.Where(user => !user.IsBot || channel.HasBot).Select(user => JsonValue.Create(user.Id))]),
            ["response_metadata"] = new JsonObject { ["next_cursor"] = "" },
        });
}
