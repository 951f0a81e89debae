using System.Text.Json.Nodes;
using DigestBot.Simulators.Discord.World;

namespace DigestBot.Simulators.Discord.Interactions;

/// <summary>An interaction as Discord sends it. https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object</summary>
internal static class InteractionPayload
{
    public static JsonObject Of(SimulatedInteraction interaction, DiscordWorld world, RegisteredCommands commands)
    {
        var action = interaction.Action;
        var channel = interaction.Channel;
        var payload = new JsonObject
        {
            ["id"] = Snowflake.Text(interaction.Id),
            ["application_id"] = Snowflake.Text(world.Application.Id),
            ["type"] = (int)action.Kind,
            ["token"] = interaction.Token,
            ["version"] = 1,
            ["data"] = Data(interaction, world, commands),
            ["channel"] = WorldJson.Of(channel, world.BotUser.Id),
            ["channel_id"] = Snowflake.Text(channel.Id),
            ["app_permissions"] = WorldJson.Text(PermissionSum.OfBot(channel, world.BotUser.Id)),
            ["locale"] = action.Locale,
            ["entitlements"] = new JsonArray(),
            ["entitlement_sku_ids"] = new JsonArray(),
            ["attachment_size_limit"] = 10_485_760,
            ["authorizing_integration_owners"] = Owners(interaction),
            ["context"] = channel.Guild is null ? 1 : 0,
        };
        payload["channel"]!["permissions"] = WorldJson.Text(action.Permissions);
        AddPerson(payload, interaction);
        if (action.Kind is InteractionKind.Component or InteractionKind.Modal && interaction.Message is { } message)
        {
            payload["message"] = WorldJson.Of(message);
        }

        return payload;
    }

    private static void AddPerson(JsonObject payload, SimulatedInteraction interaction)
    {
        var user = WorldJson.Of(interaction.User);
        if (interaction.Channel.Guild is not { } guild)
        {
            payload["user"] = user;
            return;
        }

        payload["guild_id"] = Snowflake.Text(guild.Id);
        payload["guild_locale"] = guild.Locale;
        payload["guild"] = new JsonObject { ["id"] = Snowflake.Text(guild.Id), ["locale"] = guild.Locale, ["features"] = new JsonArray() };
        payload["member"] = new JsonObject
        {
            ["user"] = user,
            ["permissions"] = WorldJson.Text(interaction.Action.Permissions),
            ["roles"] = new JsonArray(),
            ["joined_at"] = "2031-01-01T00:00:00.000000+00:00",
            ["avatar"] = null,
            ["nick"] = null,
            ["premium_since"] = null,
            ["communication_disabled_until"] = null,
            ["deaf"] = false,
            ["mute"] = false,
            ["pending"] = false,
            ["flags"] = 0,
        };
    }

    /// <summary>Keys are the kinds of installation: 0 a guild, 1 a user.</summary>
    private static JsonObject Owners(SimulatedInteraction interaction) => interaction.Action.GuildInstalled
        ? new JsonObject { ["0"] = interaction.Channel.Guild is { } guild ? Snowflake.Text(guild.Id) : "0" }
        : new JsonObject { ["1"] = Snowflake.Text(interaction.User.Id) };

    private static JsonObject Data(SimulatedInteraction interaction, DiscordWorld world, RegisteredCommands commands) => interaction.Action.Kind switch
    {
        InteractionKind.Component => Component(interaction.Action),
        InteractionKind.Modal => new JsonObject { ["custom_id"] = interaction.Action.CustomId, ["components"] = interaction.Action.ModalComponents!.DeepClone() },
        _ => Command(interaction, world, commands),
    };

    private static JsonObject Component(UserAction action)
    {
        // a test may press what an older version of the bot had sent: then there is no such component
        var pressed = ComponentTree.All(action.Message!.Content["components"]).FirstOrDefault(component => component["custom_id"]?.ToString() == action.CustomId);
        var data = new JsonObject
        {
            ["custom_id"] = action.CustomId,
            ["component_type"] = pressed?["type"]?.GetValue<int>() ?? action.ComponentType,
            ["id"] = pressed?["id"]?.GetValue<int>() ?? 1,
        };
        if (action.ComponentType != 2)
        {
            data["values"] = new JsonArray([.. action.Values.Select(value => JsonValue.Create(value))]);
        }

        return data;
    }

    private static JsonObject Command(SimulatedInteraction interaction, DiscordWorld world, RegisteredCommands commands)
    {
        var action = interaction.Action;
        var words = action.CommandType == 1 ? action.Name.Split(' ') : [action.Name];
        var registered = commands.Find(words[0], action.CommandType, interaction.Channel.Guild?.Id);
        var data = new JsonObject
        {
            ["id"] = registered?["id"]?.ToString() ?? Snowflake.Text(world.NewId()),
            ["name"] = words[0],
            ["type"] = action.CommandType,
        };
        if (registered?["guild_id"]?.ToString() is { } guild)
        {
            data["guild_id"] = guild;
        }

        if (interaction.Message is { } target)
        {
            data["target_id"] = Snowflake.Text(target.Id);
            data["resolved"] = new JsonObject { ["messages"] = new JsonObject { [Snowflake.Text(target.Id)] = WorldJson.Of(target) } };
            return data;
        }

        JsonArray? options = action.Options.Count > 0 ? new JsonArray([.. action.Options.Select(option => Option(action, option.Name, option.Value))]) : null;
        foreach (var (word, depth) in words.Skip(1).Select((word, index) => (word, index + 1)).Reverse())
        {
            // 1 is a sub-command, 2 a group of them
            options = [new JsonObject { ["name"] = word, ["type"] = depth == words.Length - 1 ? 1 : 2, ["options"] = options ?? [] }];
        }

        if (options is not null)
        {
            data["options"] = options;
        }

        if (action.Options.Select(option => option.Value).OfType<SimulatedChannel>().ToArray() is { Length: > 0 } chosen)
        {
            data["resolved"] = new JsonObject
            {
                ["channels"] = new JsonObject(chosen.Select(channel => KeyValuePair.Create<string, JsonNode?>(Snowflake.Text(channel.Id), Chosen(action, channel)))),
            };
        }

        return data;
    }

    /// <summary>A channel in an option comes with what the asker may do there.</summary>
    private static JsonObject Chosen(UserAction action, SimulatedChannel channel) => new()
    {
        ["id"] = Snowflake.Text(channel.Id),
        ["type"] = (int)channel.Kind,
        ["name"] = channel.Name,
        ["permissions"] = Snowflake.Text((ulong)action.Permissions),
    };

    private static JsonObject Option(UserAction action, string name, object value)
    {
        var (kind, node) = value switch
        {
            string text => (3, JsonValue.Create(text)),
            bool flag => (5, JsonValue.Create(flag)),
            int or long => (4, JsonValue.Create(Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture))),
            double number => (10, JsonValue.Create(number)),
            SimulatedUser user => (6, JsonValue.Create(Snowflake.Text(user.Id))),
            SimulatedChannel channel => (7, JsonValue.Create(Snowflake.Text(channel.Id))),
            _ => throw new ArgumentException($"an option cannot be a {value.GetType().Name}", nameof(value)),
        };
        var option = new JsonObject { ["name"] = name, ["type"] = kind, ["value"] = node };
        if (action.Focused == name)
        {
            option["focused"] = true;
        }

        return option;
    }
}
