using System.Text.Json.Nodes;

namespace DigestBot.Simulators.Discord.Interactions;

/// <summary>The commands that the bot has registered, everywhere or for one guild.</summary>
public sealed class RegisteredCommands
{
    private readonly Lock gate = new();
    private readonly Dictionary<ulong, IReadOnlyList<JsonObject>> byGuild = [];

    public IReadOnlyList<JsonObject> Global => OfGuild(0);

    public IReadOnlyList<JsonObject> OfGuild(ulong guild)
    {
        lock (gate)
        {
            return byGuild.GetValueOrDefault(guild) ?? [];
        }
    }

    /// <summary>A guild's own command comes before the global one of that name.</summary>
    internal JsonObject? Find(string name, int kind, ulong? guild) =>
        OfGuild(guild ?? 0).Concat(Global).FirstOrDefault(command => command["name"]!.ToString() == name && command["type"]!.GetValue<int>() == kind);

    /// <summary>A command keeps its id as long as its name and type stay.</summary>
    internal IReadOnlyList<JsonObject> Overwrite(ulong guild, ulong application, JsonArray commands, Func<ulong> newId)
    {
        lock (gate)
        {
            var before = OfGuild(guild);
            return byGuild[guild] =
            [
                .. commands.Select(command => Stored(command!.AsObject(), guild, application, before, newId)),
            ];
        }
    }

    private static JsonObject Stored(JsonObject command, ulong guild, ulong application, IReadOnlyList<JsonObject> before, Func<ulong> newId)
    {
        var stored = command.DeepClone().AsObject();
        stored["type"] ??= 1;
        stored["description"] ??= "";
        var same = before.FirstOrDefault(old => old["name"]!.ToString() == stored["name"]!.ToString() && old["type"]!.ToString() == stored["type"]!.ToString());
        stored["id"] = same?["id"]?.ToString() ?? Snowflake.Text(newId());
        stored["application_id"] = Snowflake.Text(application);
        stored["version"] = Snowflake.Text(newId());
        stored["default_member_permissions"] ??= null;
        stored["nsfw"] ??= false;
        stored["dm_permission"] ??= true;
        if (guild != 0)
        {
            stored["guild_id"] = Snowflake.Text(guild);
        }

        return stored;
    }
}
