using System.Globalization;
using DigestBot.Commands;
using DigestBot.Commands.Checkups;
using DigestBot.Deliveries;
using DigestBot.Health;
using DigestBot.Subscriptions;
using DigestBot.Testing.PostgreSql;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace DigestBot.Tests.Trouble;

/// <summary>Databases that do not do what they are asked for a while, at the time when briefings are due.</summary>
public sealed class StorageTroubleTests
{
    private static readonly Instant Due = NewsDay.Start + Duration.FromHours(4);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(StorageProblemKind.Full, 20, "the disk of the bot's database is full")]
    [InlineData(StorageProblemKind.ReadOnly, 20, "the bot's database can be read but not written")]
    [InlineData(StorageProblemKind.Locked, 2, "the bot's database is held by another program")]
    public async Task Trouble_is_one_line_in_the_log_and_costs_no_briefing(StorageProblemKind kind, int minutes, string condition)
    {
        await using var day = Day(out var file);
        await using var _ = file;
        await day.BeginAsync();
        await day.RunUntilAsync(Due - Duration.FromMinutes(2));
        var before = day.Channels.Count;

        await file.BreakAsync(kind);
        await day.RunUntilAsync(Due + Duration.FromMinutes(minutes - 2));

        Assert.Equal(before, day.Channels.Count);
        Assert.StartsWith("Error: The database fails: ", Assert.Single(day.Lines), StringComparison.Ordinal);
        Assert.Contains(condition, Assert.Single(await BrokenAsync(day)).What, StringComparison.Ordinal);
        if (kind is not StorageProblemKind.Full)
        {
            // a line may still find room in a file that cannot grow
            var refusal = Assert.IsType<CommandReply.Problem>(await SubscribeAsync(day));
            Assert.StartsWith($"This cannot be done now: {condition}. Nothing was changed", refusal.Message, StringComparison.Ordinal);
        }

        await file.MendAsync();
        await day.RunUntilAsync(Due + Duration.FromMinutes(30));
        await day.LookAsync();

        Assert.Equal(2, day.Channels.Count - before);
        Assert.Equal(day.Channels.Count, day.Channels.DistinctBy(message => (message.Channel, message.Text)).Count());
        Assert.StartsWith("Warning: The database works again, after ", Assert.Single(day.Lines.Skip(1)), StringComparison.Ordinal);
        Assert.Empty(await BrokenAsync(day));
        Assert.IsType<CommandReply.Done>(await SubscribeAsync(day));
    }

    [Fact]
    public async Task A_server_that_goes_and_comes_back_costs_no_briefing()
    {
        await using var cluster = await PostgreSqlCluster.StartAsync(Cancellation);
        Assert.SkipWhen(cluster is null, PostgreSqlCluster.Missing);
        await using var day = new SimulatedDay(_ => new HostSetup { Database = cluster!.ConnectionString("digestbot") });
        await day.BeginAsync();
        await day.RunUntilAsync(Due - Duration.FromMinutes(2));
        var before = day.Channels.Count;

        await cluster!.StopServerAsync(Cancellation);
        await day.RunUntilAsync(Due + Duration.FromMinutes(10));
        Assert.Equal(before, day.Channels.Count);
        Assert.StartsWith("Error: The database fails: The database digestbot at 127.0.0.1:", Assert.Single(day.Lines), StringComparison.Ordinal);
        Assert.Contains("the bot's database cannot be reached", Assert.Single(await BrokenAsync(day)).What, StringComparison.Ordinal);

        await cluster.StartServerAsync(Cancellation);
        await day.RunUntilAsync(Due + Duration.FromMinutes(30));
        await day.LookAsync();
        Assert.Equal(2, day.Channels.Count - before);
        Assert.Equal(day.Channels.Count, day.Channels.DistinctBy(message => (message.Channel, message.Text)).Count());
        Assert.StartsWith("Warning: The database works again, after ", Assert.Single(day.Lines.Skip(1)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(StorageProblemKind.ReadOnly)]
    [InlineData(StorageProblemKind.Locked)]
    public async Task A_page_that_was_sent_and_could_not_be_kept_is_looked_for_and_not_sent_again(StorageProblemKind kind)
    {
        await using var day = Day(out var file);
        await using var _ = file;
        await day.BeginAsync();
        var send = day.World.Platform.OnSend;
        day.World.Platform.OnSend = async (page, deliver, cancellation) =>
        {
            await file.BreakAsync(kind);
            return await send(page, deliver, cancellation);
        };
        await day.RunUntilAsync(NewsDay.Start + Duration.FromMinutes(150));
        Assert.Single(day.Channels);

        await file.MendAsync();
        day.World.Platform.OnSend = send;
        await day.RunUntilAsync(NewsDay.Start + Duration.FromMinutes(160));

        var message = Assert.Single(day.Channels);
        Assert.True(day.World.Platform.ReadBacks > 0);
        var delivery = Assert.Single(await day.Life.Services.GetRequiredService<IOutbox>().OfChannelAsync(AddressOf(message.Channel), 10, Cancellation));
        Assert.IsType<DeliveryState.Delivered>(delivery.State);
    }

    private static SimulatedDay Day(out TroubledFile file)
    {
        TroubledFile? made = null;
        var day = new SimulatedDay(bot =>
        {
            made = new TroubledFile { Path = bot.PathOf("bot.db") };
            return new HostSetup { Database = made.Database, Interceptors = [made] };
        });
        file = made!;
        return day;
    }

    private static async Task<IReadOnlyList<Finding>> BrokenAsync(SimulatedDay day) =>
        [.. (await day.Life.Services.GetRequiredService<BotCheckup>().LookAsync(Platform.Discord, new WorkspaceId("guild"), AddressOf("channel-0"), Cancellation)).Where(finding => !finding.IsFine)];

    private static Task<CommandReply> SubscribeAsync(SimulatedDay day) => day.Life.Services.GetRequiredService<CommandRouter>().AnswerAsync(
        new CommandRequest("subscribe", new Dictionary<string, string> { [OptionNames.Topic] = "harbour" }, CultureInfo.GetCultureInfo("en-GB"), DateTimeZone.Utc)
        {
            Workspace = new WorkspaceId("guild"),
            Channel = AddressOf("elsewhere"),
            CanChangeChannel = true,
            User = "mira",
        },
        Cancellation);

    private static ChannelAddress AddressOf(string channel) => new(Platform.Discord, new WorkspaceId("guild"), channel);
}
