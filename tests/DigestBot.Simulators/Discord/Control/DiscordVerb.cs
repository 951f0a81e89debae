using System.CommandLine;
using System.Text.Json.Nodes;

namespace DigestBot.Simulators.Discord.Control;

/// <summary><c>discord --port N --journal FILE</c>: runs until it is told to stop, and says on its first line where it is and who the bot is.</summary>
internal static class DiscordVerb
{
    public static Command Create()
    {
        var port = new Option<int>("--port") { Description = "the port to listen on; 0 takes a free one" };
        var journal = new Option<string?>("--journal") { Description = "a file for the journal, one JSON object a line" };
        var guilds = new Option<int>("--guilds") { Description = "guilds to begin with, beside the first" };
        var command = new Command("discord", "Discord: REST, gateway and interactions.") { port, journal, guilds };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var discord = await DiscordSimulator.StartAsync(new DiscordSimulatorOptions
            {
                Port = parsed.GetValue(port),
                JournalFile = parsed.GetValue(journal),
            });
            discord.World.AddGuilds(parsed.GetValue(guilds));
            Console.WriteLine(Describe(discord).ToJsonString());
            try
            {
                await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellation);
            }
            catch (OperationCanceledException)
            {
                return 0;
            }

            return 0;
        });
        return command;
    }

    /// <summary>Where it is and who the bot is.</summary>
    public static JsonObject Describe(DiscordSimulator discord) => new()
    {
        ["url"] = discord.Url.GetLeftPart(UriPartial.Authority),
        ["api"] = discord.ApiUrl,
        ["application_id"] = Snowflake.Text(discord.Application.Id),
        ["token"] = discord.Application.Token,
        ["public_key"] = discord.Application.PublicKey,
        ["guild_id"] = Snowflake.Text(discord.World.Guild.Id),
        ["channel_id"] = Snowflake.Text(discord.World.Channel.Id),
    };
}
