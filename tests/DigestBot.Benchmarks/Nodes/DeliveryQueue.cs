using System.Globalization;
using System.Text.RegularExpressions;
using DigestBot.Deliveries;
using DigestBot.Digests;
using DigestBot.Simulators.Discord;
using DigestBot.Simulators.Discord.World;
using DigestBot.Storage;
using DigestBot.Subscriptions;
using DigestBot.Testing;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Npgsql;

namespace DigestBot.Benchmarks.Nodes;

/// <summary>Numbered deliveries to some hundred channels, and what became of them: at the platform, and by the database.</summary>
internal sealed partial class DeliveryQueue : IAsyncDisposable
{
    private const int Channels = 500;
    private const string Posting = "POST /channels/{channel_id}/messages";

    private readonly ServiceProvider services;
    private readonly NpgsqlDataSource database;
    private readonly DiscordSimulator discord;
    private readonly List<SimulatedChannel> channels;

    private DeliveryQueue(string connectionString, DiscordSimulator discord, int total)
    {
        services = new ServiceCollection().AddStorage(connectionString).BuildServiceProvider();
        database = NpgsqlDataSource.Create(connectionString);
        this.discord = discord;
        Total = total;
        channels = [.. Enumerable.Range(0, Math.Min(Channels, total)).Select(number => discord.World.AddChannel(discord.World.Guild, ChannelKind.Text, $"c{number}"))];
    }

    public int Total { get; }

    /// <summary>What the platform's limits take, however many nodes there are.</summary>
    public TimeSpan PermittedDuration =>
        discord.RateLimits.PermittedDuration([.. Enumerable.Range(0, Total).Select(number => (Posting, Id(ChannelOf(number))))]);

    public static async Task<DeliveryQueue> FillAsync(string connectionString, DiscordSimulator discord, int total)
    {
        var queue = new DeliveryQueue(connectionString, discord, total);
        if (await queue.services.GetRequiredService<StorageInitializer>().OpenAsync(CancellationToken.None) is StorageOpening.Unusable(var reason))
        {
            throw new InvalidOperationException(reason);
        }

        await queue.EnqueueAllAsync();
        return queue;
    }

    public Task<long> CountLeftAsync() => CountAsync("""SELECT count(*) FROM "Deliveries" WHERE "DueAt" IS NOT NULL""");

    public Task<long> CountUncertainAsync() => CountAsync("""SELECT count(*) FROM "Deliveries" WHERE "State" = 'Uncertain'""");

    public async Task DrainAsync()
    {
        for (var before = -1L; await CountLeftAsync() is > 0 and var left; before = left)
        {
            if (left != before)
            {
                Console.Error.WriteLine($"{left} left");
            }

            await Task.Delay(TimeSpan.FromSeconds(5), TimeProvider.System);
        }
    }

    /// <summary>How many deliveries stand nowhere, and how many more than once.</summary>
    public (int Lost, int Doubled) Count()
    {
        var seen = channels.SelectMany(channel => channel.Messages).Select(message => int.Parse(NumberOf().Match(message.Text).Groups[1].Value, CultureInfo.InvariantCulture))
            .GroupBy(number => number).ToDictionary(same => same.Key, same => same.Count());
        return (Enumerable.Range(0, Total).Count(number => !seen.ContainsKey(number)), seen.Values.Count(times => times > 1));
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        await database.DisposeAsync();
    }

    private async Task EnqueueAllAsync()
    {
        var (outbox, subscriptions) = (services.GetRequiredService<IOutbox>(), services.GetRequiredService<ISubscriptionStore>());
        var now = SystemClock.Instance.GetCurrentInstant();
        // none of them becomes due meanwhile
        var schedule = new DigestSchedule((now - Duration.FromHours(1)).InUtc().TimeOfDay.With(TimeAdjusters.TruncateToMinute), DateTimeZone.Utc);
        var own = new List<Subscription>();
        foreach (var channel in channels)
        {
            var address = new ChannelAddress(Platform.Discord, new WorkspaceId($"discord:{channel.Guild!.Id}"), Id(channel));
            own.Add((await subscriptions.SubscribeAsync(
                new NewSubscription(address, "harbour", schedule, DigestLength.Brief, CultureInfo.GetCultureInfo("en-GB"), "1"), now, CancellationToken.None)).Now);
        }

        await EnqueueAsync(outbox, own, 0, now);
        await EnqueueAsync(outbox, [.. own.Select(due => due with { Ledger = Ledger.Empty.Id })], own.Count, now);
    }

    /// <summary>From a number on; nobody enqueues for a channel whose ledger is another by then.</summary>
    private Task EnqueueAsync(IOutbox outbox, List<Subscription> own, int first, Instant now) => Parallel.ForEachAsync(
        Enumerable.Range(first, first == 0 ? Math.Min(own.Count, Total) : Math.Max(0, Total - first)), new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (number, cancellation) =>
        {
            var digest = NewsDigest.Of(NewsDigest.Story(1, $"Delivery {number}.")) with { Length = DigestLength.Brief };
            await outbox.EnqueueAsync(
                new ComposedRun(own[number % own.Count], new Occasion($"request {number}"), new Briefing(digest, Ledger.Empty), Next: null), now, cancellation);
        });

    private async Task<long> CountAsync(string sql)
    {
        while (true)
        {
            try
            {
                await using var command = database.CreateCommand(sql);
                return (long)(await command.ExecuteScalarAsync())!;
            }
            catch (NpgsqlException)
            {
                // it may be away, which is part of what is measured
                await Task.Delay(TimeSpan.FromSeconds(1), TimeProvider.System);
            }
        }
    }

    private SimulatedChannel ChannelOf(int number) => channels[number % channels.Count];

    private static string Id(SimulatedChannel channel) => channel.Id.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"Delivery (\d+)\.")]
    private static partial Regex NumberOf();
}
