using System.Text.Json;
using System.Text.Json.Nodes;
using DigestBot.Simulators.Discord.Interactions;
using DigestBot.Simulators.Discord.World;

namespace DigestBot.Simulators.Discord.Control;

/// <summary>Actions of people from JSON, and what came back as JSON.</summary>
internal static class InteractionControl
{
    public static UserAction Read(DiscordSimulator discord, JsonObject body)
    {
        var name = body["name"]?.ToString() ?? "";
        var customId = body["custom_id"]?.ToString() ?? "";
        (string, object)[] options = [.. (body["options"] as JsonObject ?? []).Select(option => (option.Key, Value(option.Value!)))];
        var action = body["kind"]?.ToString() switch
        {
            "slash" => UserAction.Slash(name, options),
            "type" => UserAction.Type(name, body["focused"]!.ToString(), body["text"]!.ToString(), options),
            "message" => UserAction.OnMessage(name, Message(discord, body)),
            "press" => UserAction.Press(Message(discord, body), customId),
            "select" => UserAction.Select(Message(discord, body), customId, [.. body["values"]!.AsArray().Select(value => value!.ToString())]),
            "submit" => UserAction.Submit(
                Find(discord, Snowflake.Parse(body["opener"]!.ToString())!.Value),
                [.. (body["fields"] as JsonObject ?? []).Select(field => (field.Key, field.Value!.ToString()))]),
            var unknown => throw new ArgumentException($"there is no kind of interaction '{unknown}'", nameof(body)),
        };
        return action with
        {
            Channel = Snowflake.Parse(body["channel_id"]?.ToString()) is { } channel ? discord.World.FindChannel(channel) : action.Channel,
            Permissions = Snowflake.Parse(body["permissions"]?.ToString()) is { } permissions ? (DiscordPermissions)permissions : action.Permissions,
            Locale = body["locale"]?.ToString() ?? action.Locale,
            GuildInstalled = body["guild_installed"]?.GetValue<bool>() ?? action.GuildInstalled,
        };
    }

    public static SimulatedInteraction Find(DiscordSimulator discord, ulong id) => discord.Interactions.All.Single(interaction => interaction.Id == id);

    /// <summary>What the person sees, once it is there or the patience is over.</summary>
    public static async Task<JsonObject> ShowAsync(SimulatedInteraction interaction, TimeSpan patience, CancellationToken cancellation)
    {
        try
        {
            await SettledAsync(interaction).WaitAsync(patience, TimeProvider.System, cancellation);
        }
        catch (TimeoutException)
        {
            // shown as it is
        }

        return new JsonObject
        {
            ["id"] = Snowflake.Text(interaction.Id),
            ["created_at"] = WorldJson.Iso(interaction.CreatedAt),
            ["deliveries"] = interaction.Deliveries.Count,
            ["acknowledged"] = interaction.Acknowledgement is { } first
                ? new JsonObject { ["type"] = (int)first.Kind, ["at"] = WorldJson.Iso(first.At), ["data"] = first.Data?.DeepClone() }
                : null,
            ["original"] = interaction.Original is { } original ? WorldJson.Of(original) : null,
            ["follow_ups"] = new JsonArray([.. interaction.FollowUps.Select(WorldJson.Of)]),
        };
    }

    private static async Task SettledAsync(SimulatedInteraction interaction)
    {
        if ((await interaction.Acknowledged).Kind is not (CallbackKind.Autocomplete or CallbackKind.Modal))
        {
            await interaction.Answered;
        }
    }

    private static SimulatedMessage Message(DiscordSimulator discord, JsonObject body)
    {
        var id = Snowflake.Parse(body["message_id"]!.ToString());
        return discord.World.Channels.SelectMany(channel => channel.History).Single(message => message.Id == id);
    }

    private static object Value(JsonNode node) => node.GetValueKind() switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number => node.AsValue().TryGetValue<long>(out var whole) ? whole : node.GetValue<double>(),
        _ => node.ToString(),
    };
}
