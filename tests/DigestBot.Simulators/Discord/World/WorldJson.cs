using System.Globalization;
using System.Text.Json.Nodes;

namespace DigestBot.Simulators.Discord.World;

/// <summary>The objects of the world as Discord writes them.</summary>
internal static class WorldJson
{
    public static JsonObject Of(SimulatedUser user) => new()
    {
        ["id"] = Snowflake.Text(user.Id),
        ["username"] = user.Name,
        ["discriminator"] = user.IsBot ? "0001" : "0",
        ["global_name"] = user.IsBot ? null : user.Name,
        ["avatar"] = null,
        ["bot"] = user.IsBot,
        ["public_flags"] = 0,
        ["flags"] = 0,
    };

    public static JsonObject Of(SimulatedRole role, int position) => new()
    {
        ["id"] = Snowflake.Text(role.Id),
        ["name"] = role.Name,
        ["color"] = 0,
        ["colors"] = new JsonObject { ["primary_color"] = 0, ["secondary_color"] = null, ["tertiary_color"] = null },
        ["hoist"] = false,
        ["icon"] = null,
        ["unicode_emoji"] = null,
        ["position"] = position,
        ["permissions"] = Text(role.Permissions),
        ["managed"] = position > 0,
        ["mentionable"] = false,
        ["flags"] = 0,
    };

    public static JsonObject Of(SimulatedGuild guild) => new()
    {
        ["id"] = Snowflake.Text(guild.Id),
        ["name"] = guild.Name,
        ["owner_id"] = Snowflake.Text(guild.OwnerId),
        ["icon"] = null,
        ["splash"] = null,
        ["discovery_splash"] = null,
        ["description"] = null,
        ["banner"] = null,
        ["features"] = new JsonArray(),
        ["emojis"] = new JsonArray(),
        ["stickers"] = new JsonArray(),
        ["roles"] = new JsonArray([.. guild.Roles.Select(Of)]),
        ["preferred_locale"] = guild.Locale,
        ["verification_level"] = 0,
        ["default_message_notifications"] = 0,
        ["explicit_content_filter"] = 0,
        ["mfa_level"] = 0,
        ["nsfw_level"] = 0,
        ["premium_tier"] = 0,
        ["system_channel_flags"] = 0,
        ["afk_timeout"] = 300,
    };

    public static JsonObject Of(SimulatedChannel channel, ulong bot)
    {
        var json = new JsonObject
        {
            ["id"] = Snowflake.Text(channel.Id),
            ["type"] = (int)channel.Kind,
            ["name"] = channel.Name,
            ["flags"] = channel.RequiresTag ? SimulatedChannel.RequireTagFlag : 0,
            ["last_message_id"] = channel.Messages is [.., var last] ? Snowflake.Text(last.Id) : null,
            ["rate_limit_per_user"] = 0,
        };
        if (channel.Guild is { } guild)
        {
            json["guild_id"] = Snowflake.Text(guild.Id);
            json["parent_id"] = channel.Parent is { } parent ? Snowflake.Text(parent.Id) : null;
        }

        if (channel.IsThread)
        {
            AddThread(json, channel, bot);
        }
        else
        {
            json["position"] = 0;
            json["topic"] = null;
            json["nsfw"] = false;
            json["permission_overwrites"] = new JsonArray([.. channel.Overwrites.Select(Of)]);
        }

        if (channel.IsForum)
        {
            json["available_tags"] = new JsonArray([.. channel.AvailableTags.Select(Of)]);
            json["default_reaction_emoji"] = null;
            json["default_sort_order"] = null;
        }

        return json;
    }

    public static JsonObject Of(SimulatedMessage message)
    {
        var json = new JsonObject
        {
            ["id"] = Snowflake.Text(message.Id),
            ["channel_id"] = Snowflake.Text(message.Channel.Id),
            ["author"] = Of(message.Author),
            ["content"] = message.Content["content"]?.ToString() ?? "",
            ["timestamp"] = Iso(message.CreatedAt),
            ["edited_timestamp"] = message.EditedAt is { } edited ? Iso(edited) : null,
            ["tts"] = false,
            ["mention_everyone"] = false,
            ["mentions"] = new JsonArray(),
            ["mention_roles"] = new JsonArray(),
            ["attachments"] = new JsonArray(),
            ["embeds"] = message.Content["embeds"]?.DeepClone() ?? new JsonArray(),
            ["components"] = message.Content["components"]?.DeepClone() ?? new JsonArray(),
            ["pinned"] = false,
            ["flags"] = (int)message.Flags,
            ["type"] = 0,
        };
        if (message.Nonce is { } nonce)
        {
            json["nonce"] = nonce;
        }

        return json;
    }

    public static string Iso(DateTimeOffset time) => time.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'+00:00'", CultureInfo.InvariantCulture);

    public static string Text(DiscordPermissions permissions) => ((ulong)permissions).ToString(CultureInfo.InvariantCulture);

    private static JsonObject Of(PermissionOverwrite overwrite) => new()
    {
        ["id"] = Snowflake.Text(overwrite.Id),
        ["type"] = overwrite.IsRole ? 0 : 1,
        ["allow"] = Text(overwrite.Allow),
        ["deny"] = Text(overwrite.Deny),
    };

    private static JsonObject Of(ForumTag tag) => new()
    {
        ["id"] = Snowflake.Text(tag.Id),
        ["name"] = tag.Name,
        ["moderated"] = tag.Moderated,
        ["emoji_id"] = null,
        ["emoji_name"] = null,
    };

    private static void AddThread(JsonObject json, SimulatedChannel thread, ulong bot)
    {
        json["owner_id"] = Snowflake.Text(bot);
        json["message_count"] = thread.Messages.Count;
        json["member_count"] = 1;
        json["total_message_sent"] = thread.Messages.Count;
        json["applied_tags"] = new JsonArray([.. thread.AppliedTags.Select(tag => JsonValue.Create(Snowflake.Text(tag)))]);
        json["thread_metadata"] = new JsonObject
        {
            ["archived"] = thread.IsArchived,
            ["locked"] = thread.IsLocked,
            ["auto_archive_duration"] = 4320,
            ["archive_timestamp"] = "2031-01-01T00:00:00.000000+00:00",
            ["create_timestamp"] = "2031-01-01T00:00:00.000000+00:00",
        };
    }
}
