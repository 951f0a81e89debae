using System.Globalization;
using DigestBot.Articles;
using DigestBot.Deliveries;
using DigestBot.Digests;
using DigestBot.Feeds;
using DigestBot.Storage.Tests.Sqlite;
using DigestBot.Stories;
using DigestBot.Stories.Queries;
using DigestBot.Subscriptions;
using DigestBot.Testing;
using DigestBot.Testing.Deliveries;
using DigestBot.Testing.Feeds;
using DigestBot.Testing.Health;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace DigestBot.Storage.Tests.Deliveries;

/// <summary>Four days of daily briefings to a dozen channels all over the world, by a bot that is killed again and again.</summary>
public sealed class DeliverySimulationTests : IDisposable
{
    private const int Days = 4;
    private const int Pages = 2;

    /// <summary>A day before Berlin's clocks go forward.</summary>
    private static readonly Instant Start = Instant.FromUtc(2031, 3, 28, 12, 0);

    private static readonly string[] Zones = ["Europe/Berlin", "Asia/Tokyo", "America/Nuuk", "Pacific/Apia", "UTC", "Asia/Jakarta"];
    private static readonly LocalTime[] Times = [new(2, 30), new(8, 30)];

    private readonly SqliteFile file = new();
    private readonly SimulatedTime time = new(Start);
    private readonly Random random = new(20310328);
    private readonly FakeMessenger messenger = new() { Pages = Pages };
    private MortalOutbox process = null!;
    private int kills;
    private int lostAnswers;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => file.Dispose();

    [Fact]
    public async Task Four_days_of_kills_lose_no_page_and_send_none_twice()
    {
        await file.OpenAsync();
        await SubscribeAllAsync();
        messenger.OnSend = SendAsync;
        Revive();
        for (var tick = 0; time.GetCurrentInstant() < Start + Duration.FromDays(Days); tick++)
        {
            // an hour in twelve steps, a story each
            if (tick % 12 == 0)
            {
                await PublishAsync(tick / 12);
            }

            time.Advance(Duration.FromMinutes(tick % 12 < 6 ? 1 : 9));
            await TickAsync();
        }

        await SettleDownAsync();
        AssertEveryPageOnce();
        Assert.InRange(kills, 50, 2000);
        Assert.True(lostAnswers >= 10, $"only {lostAnswers} kills left a message behind that nobody knew of");
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{kills} kills, {messenger.Messages.Count} pages, {lostAnswers} killed with the page accepted, {messenger.Sends} sends, {messenger.ReadBacks} read-backs");
    }

    /// <summary>What both jobs do in a minute, in a process that may die of it.</summary>
    private async Task TickAsync()
    {
        var services = file.Services;
        try
        {
            var (articles, search, subscriptions) = (
                services.GetRequiredService<IArticleStore>(), services.GetRequiredService<IArticleSearch>(), services.GetRequiredService<ISubscriptionStore>());
            var news = new TopicNews(articles, search, services.GetRequiredService<IStoryStore>(), time);
            var topics = new TopicDirectory(
                new TopicCatalog([new Topic { Name = "harbour", Title = "The harbour", Groups = [["harbour"]] }]), services.GetRequiredService<ITopicStore>());
            var sources = new FailingSources(services.GetRequiredService<IFeedStore>(), search, subscriptions);
            await new DueDigests(subscriptions, process, topics, new BriefingComposer(news), new BreakingStories(subscriptions, process, new BreakingComposer(news), services.GetRequiredService<IArticleStore>()), sources, services.GetRequiredService<IFeedStore>(), [messenger], WorkingHealth.Storage, time, NullLogger<DueDigests>.Instance).ComposeAsync(Cancellation);
            await new DeliveryDispatcher(process, subscriptions, [messenger], WorkingHealth.Platforms(time), WorkingHealth.Clock, time, TimeProvider.System, NullLogger<DeliveryDispatcher>.Instance).DispatchDueAsync(1, Cancellation);
        }
        catch (ProcessKilledException)
        {
        }

        if (process.IsDead)
        {
            kills++;
            time.Advance(Duration.FromMinutes(random.Next(1, 5)));
            Revive();
        }
    }

    private void Revive()
    {
        var stepsLeft = random.Next(1, 60);
        process = new MortalOutbox(file.Services.GetRequiredService<IOutbox>())
        {
            OnStep = () =>
            {
                if (--stepsLeft == 0)
                {
                    process.Kill();
                }
            },
        };
    }

    /// <summary>Of ten pages one kills the sender after it arrived, one before; one is refused for now, and of one the answer is lost.</summary>
    private Task<DeliveryResult> SendAsync(DeliveryPage page, Func<DeliveryResult> deliver, CancellationToken cancellation)
    {
        var fate = random.Next(10);
        var result = fate is 1 or 2 || (fate == 3 && random.Next(2) == 0) ? new DeliveryResult.Retry(null, "Come back later.") : deliver();
        lostAnswers += fate == 0 ? 1 : 0;
        if (fate is 0 or 1)
        {
            process.Kill();
        }

        return Task.FromResult(fate == 3 ? new DeliveryResult.Uncertain("Silence.") : result);
    }

    private async Task SettleDownAsync()
    {
        messenger.OnSend = (_, deliver, _) => Task.FromResult(deliver());
        process = new MortalOutbox(file.Services.GetRequiredService<IOutbox>());
        for (var minute = 0; minute < 60; minute++)
        {
            time.Advance(Duration.FromMinutes(1));
            await TickAsync();
        }
    }

    private void AssertEveryPageOnce()
    {
        var twice = messenger.Messages.GroupBy(page => (page.Channel, page.Marker)).Where(same => same.Count() > 1).Select(same => same.Key);
        Assert.Empty(twice);
        var end = time.GetCurrentInstant();
        foreach (var (channel, schedule) in Channels())
        {
            var runs = 0;
            for (var run = schedule.NextAfter(Start); run.At <= end - Duration.FromHours(1); run = schedule.NextAfter(run.At))
            {
                runs++;
            }

            var pages = messenger.Messages.Where(page => page.Channel == channel).ToList();
            Assert.InRange(pages.Count, runs * Pages, (runs + 1) * Pages);
            Assert.Equal(Enumerable.Range(0, pages.Count).Select(index => index % Pages), pages.Select(page => page.Number));
        }
    }

    private async Task SubscribeAllAsync()
    {
        foreach (var (channel, schedule) in Channels())
        {
            await file.Services.GetRequiredService<ISubscriptionStore>().SubscribeAsync(
                new NewSubscription(channel, "harbour", schedule, DigestLength.Brief, CultureInfo.GetCultureInfo("en-GB"), "mira"), Start, Cancellation);
        }
    }

    private static IEnumerable<(ChannelAddress Channel, DigestSchedule Schedule)> Channels() =>
        from zone in Zones
        from at in Times
        select (new ChannelAddress(Platform.Discord, new WorkspaceId("guild"), $"{zone} {at}"), new DigestSchedule(at, DateTimeZoneProviders.Tzdb[zone]));

    private Task<SaveResult> PublishAsync(int number) => file.Services.GetRequiredService<IArticleStore>().SaveAsync(
        new ArticleBuilder
        {
            Title = $"{DistinctText.Subject(number)} calls",
            Text = DistinctText.Of(DistinctText.Subject(number)),
            Url = $"https://ledger.example/{number}",
            Published = InstantPattern.General.Format(time.GetCurrentInstant()),
        }.Draft(),
        Cancellation);
}
