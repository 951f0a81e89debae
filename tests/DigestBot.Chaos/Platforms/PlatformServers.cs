using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using DigestBot.Chaos.Clocks;
using DigestBot.Simulators.Discord;
using DigestBot.Simulators.Discord.World;
using DigestBot.Simulators.Slack;
using DigestBot.Simulators.Slack.World;
using ChannelKind = DigestBot.Simulators.Discord.World.ChannelKind;

namespace DigestBot.Chaos.Platforms;

/// <summary>The process of the platforms: both simulators on the shared clock. Their switches are behind <c>/_sim</c>, what happens is in their journals.</summary>
internal static class PlatformServers
{
    public const string Name = "platforms";

    /// <summary>Every third server's channel is a forum, in which a briefing is a post of its own.</summary>
    private const int Forums = 3;

    public static Command Verb()
    {
        var clock = new Option<string>("--clock") { Required = true, Description = "the file of the shared clock" };
        var folder = new Option<string>("--folder") { Required = true, Description = "where the journals go" };
        var channels = new Option<int>("--channels") { Required = true, Description = "channels on each platform" };
        var reading = new Option<Reading>("--reading") { Required = true, Description = "how well channels can be read" };
        var command = new Command(Name, "The platforms, simulated.") { clock, folder, channels, reading };
        command.SetAction(async (parsed, cancellation) =>
        {
            using var time = SharedClock.Open(parsed.GetRequiredValue(clock));
            ClockListener.Listen(time);
            var journals = parsed.GetRequiredValue(folder);
            await using var discord = await DiscordSimulator.StartAsync(new DiscordSimulatorOptions { Time = time, JournalFile = Path.Combine(journals, PlatformAddresses.DiscordJournal) });
            await using var slack = await SlackSimulator.StartAsync(
                new SlackSimulatorOptions { Time = time, JournalFile = Path.Combine(journals, PlatformAddresses.SlackJournal) }, cancellation);
            var addresses = Furnish(discord, slack, parsed.GetRequiredValue(channels), parsed.GetRequiredValue(reading));
            Console.WriteLine(JsonSerializer.Serialize(addresses));
            try
            {
                await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellation);
            }
            catch (OperationCanceledException)
            {
                // told to stop
            }
        });
        return command;
    }

    private static PlatformAddresses Furnish(DiscordSimulator discord, SlackSimulator slack, int channels, Reading reading)
    {
        var guild = discord.World.Guild;
        var installation = slack.World.Installation;
        switch (reading)
        {
            case Reading.Off:
                guild.Bot &= ~DiscordPermissions.ReadMessageHistory;
                installation = slack.World.Install(
                    slack.World.AddWorkspace("Quay"), [.. BotScopes.Usual.Where(scope => !scope.EndsWith(":history", StringComparison.Ordinal))]);
                break;
            case Reading.Slow:
                slack.Rates.RestrictHistory();
                break;
        }

        var workspace = installation.Workspace!;
        return new PlatformAddresses(
            discord.ApiUrl,
            discord.Application.Token,
            discord.Application.PublicKey,
            Text(guild.Id),
            [.. Enumerable.Range(0, channels).Select(number => Text(discord.World.AddChannel(guild, number % Forums == Forums - 1 ? ChannelKind.Forum : ChannelKind.Text, $"news-{number}").Id))],
            slack.ApiUrl,
            installation.Token,
            slack.World.Application.SigningSecret,
            workspace.Id,
            [.. Enumerable.Range(0, channels).Select(number => workspace.AddChannel($"news-{number}").Id)]);
    }

    private static string Text(ulong id) => id.ToString(CultureInfo.InvariantCulture);
}
