using System.Text.Json.Nodes;

namespace DigestBot.Simulators.Slack.World;

/// <summary>The objects of the world as Slack writes them.</summary>
internal static class WorldJson
{
    public static JsonObject Of(SimulatedUser user, bool withLocale)
    {
        var json = new JsonObject
        {
            ["id"] = user.Id,
            ["team_id"] = user.HomeTeam ?? user.Workspace.Id,
            ["name"] = user.Name,
            ["deleted"] = user.IsDeleted,
            ["real_name"] = user.Name,
            ["tz"] = user.TimeZone,
            ["tz_label"] = user.TimeZone,
            ["profile"] = new JsonObject { ["real_name"] = user.Name, ["display_name"] = user.Name, ["team"] = user.HomeTeam ?? user.Workspace.Id },
            ["is_admin"] = user.IsAdmin,
            ["is_owner"] = user.IsOwner,
            ["is_primary_owner"] = false,
            ["is_restricted"] = user.IsRestricted,
            ["is_ultra_restricted"] = user.IsUltraRestricted,
            ["is_bot"] = user.IsBot,
            ["is_app_user"] = false,
        };
        if (user.IsStranger)
        {
            json["is_stranger"] = true;
        }

        if (withLocale)
        {
            json["locale"] = user.Locale;
        }

        return json;
    }

    public static JsonObject Of(SimulatedChannel channel) => channel.Kind is ChannelKind.DirectMessage
        ? new JsonObject
        {
            ["id"] = channel.Id, ["created"] = 1_700_000_000, ["is_archived"] = false, ["is_im"] = true, ["is_org_shared"] = false,
            ["context_team_id"] = channel.Workspace.Id, ["user"] = channel.Partner?.Id, ["is_user_deleted"] = channel.Partner?.IsDeleted == true, ["is_open"] = true,
        }
        : new JsonObject
        {
            ["id"] = channel.Id,
            ["name"] = channel.Name,
            ["is_channel"] = channel.Kind is ChannelKind.Public,
            ["is_group"] = channel.Kind is ChannelKind.Private,
            ["is_im"] = false,
            ["is_mpim"] = false,
            ["is_private"] = channel.Kind is ChannelKind.Private,
            ["created"] = 1_700_000_000,
            ["is_archived"] = channel.IsArchived,
            ["is_general"] = false,
            ["name_normalized"] = channel.Name,
            ["is_shared"] = channel.IsShared,
            ["is_ext_shared"] = channel.IsShared,
            ["is_org_shared"] = false,
            ["is_member"] = channel.HasBot,
            ["creator"] = channel.Creator.Id,
            ["context_team_id"] = channel.Workspace.Id,
            ["topic"] = new JsonObject { ["value"] = "" },
            ["purpose"] = new JsonObject { ["value"] = "" },
        };

    public static JsonObject Of(SimulatedMessage message, Installation? installation, bool withMetadata)
    {
        var json = new JsonObject { ["type"] = "message", ["user"] = message.Author.Id, ["text"] = message.Text, ["ts"] = message.Ts, ["team"] = message.Channel.Workspace.Id };
        if (message.Author.IsBot && installation is not null)
        {
            json["bot_id"] = installation.BotId;
            json["app_id"] = installation.AppId;
            json["bot_profile"] = new JsonObject
            {
                ["id"] = installation.BotId, ["app_id"] = installation.AppId, ["user_id"] = installation.Bot.Id, ["name"] = "DigestBot", ["deleted"] = false,
                ["team_id"] = message.Channel.Workspace.Id,
            };
        }

        if (message.Blocks is { } blocks)
        {
            json["blocks"] = blocks.DeepClone();
        }

        if (message.ThreadTs is { } thread)
        {
            json["thread_ts"] = thread;
            if (message.IsReply)
            {
                json["parent_user_id"] = message.Channel.Find(thread)?.Author.Id;
            }
        }

        if (message.Channel.Replies(message.Ts) is { Count: > 0 } replies)
        {
            json["thread_ts"] = message.Ts;
            json["reply_count"] = replies.Count;
            json["latest_reply"] = replies[^1].Ts;
        }

        if (withMetadata && message.Metadata is { } metadata)
        {
            json["metadata"] = metadata.DeepClone();
        }

        if (message.IsEdited)
        {
            json["edited"] = new JsonObject { ["user"] = message.Author.Id, ["ts"] = message.Ts };
        }

        return json;
    }
}
