using System.Globalization;
using DigestBot.Articles;
using DigestBot.Deliveries;
using DigestBot.Digests;
using DigestBot.Feeds;
using DigestBot.Sources;
using DigestBot.Storage.Retention;
using DigestBot.Stories.Queries;
using DigestBot.Subscriptions;
using DigestBot.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using NodaTime.Testing;
using Xunit;

namespace DigestBot.Storage.Tests.Retention;

/// <summary>What is removed and what stays, in every database.</summary>
public abstract class RetentionCompliance
{
    private const string FeedUrl = "https://ledger.example/feed.xml";

    private static readonly Instant Start = ArticleBuilder.Noon;
    private static readonly RetentionLimits Usual = new(400, 0, 30, 365);
    private static readonly ChannelAddress News = new(Platform.Discord, new WorkspaceId("guild"), "news");

    private readonly FakeClock clock = new(Start);
    private readonly FakeWebFetcher web = new();

    protected abstract IServiceProvider Services { get; }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private IArticleStore Articles => Get<IArticleStore>();

    [Fact]
    public async Task Articles_go_when_neither_their_date_nor_their_coming_in_is_recent()
    {
        await SaveAsync("old", "2031-03-10", Start);
        await SaveAsync("old archive, come in lately", "2025-01-01", Start + Duration.FromDays(100));
        await SaveAsync("recent", "2031-06-01", Start + Duration.FromDays(83));

        var limits = Usual with { ArticleDays = 60 };
        var now = Start + Duration.FromDays(101);
        Assert.Equal(1, (await Get<Tidying>().PreviewAsync(limits, now, Cancellation)).Articles);
        Assert.Equal(new TidyReport { Articles = 1 }, await Get<Tidying>().RunAsync(limits, now, Cancellation));

        Assert.Equal(new ArticleCounts(2, 0), await Articles.CountAsync(Cancellation));
        Assert.Equal(["recent", "old archive, come in lately"], (await FoundAsync()).Select(article => article.Title));
        Assert.True((await Get<Tidying>().RunAsync(limits, now, Cancellation)).IsNothing);
    }

    [Fact]
    public async Task For_ever_is_for_ever_and_samples_stay_until_real_articles_come()
    {
        await Articles.SaveAsync(new ArticleBuilder { Text = "A sample of the harbour.", IsSample = true }.Draft(), Cancellation);
        var now = Start + Duration.FromDays(4000);
        Assert.Equal(0, (await Get<Tidying>().RunAsync(Usual, now, Cancellation)).Articles);

        await SaveAsync("old", "2031-03-10", Start);
        Assert.Equal(0, (await Get<Tidying>().RunAsync(Usual with { ArticleDays = 0 }, now, Cancellation)).Articles);
    }

    [Fact]
    public async Task A_feed_that_still_lists_what_went_does_not_bring_it_again()
    {
        await FollowAsync(WorkspaceId.Local);
        await CheckNothingComesAgainAsync();
    }

    [Fact]
    public async Task Nor_does_a_feed_that_only_one_workspace_follows()
    {
        await FollowAsync(new WorkspaceId("guild"));
        await CheckNothingComesAgainAsync();
    }

    [Fact]
    public async Task What_went_comes_again_when_somebody_brings_it_and_what_was_taken_down_does_not()
    {
        var (old, bad) = (await SaveAsync("old", "2031-03-10", Start), await SaveAsync("bad", "2031-03-10", Start));
        await Articles.TakeDownAsync(bad, Cancellation);
        var later = Start + Duration.FromDays(500);
        await Get<Tidying>().RunAsync(Usual, later, Cancellation);

        var again = Assert.IsType<SaveResult.Added>(await Articles.SaveAsync(Draft("old", "2031-03-10", later), Cancellation));
        Assert.NotEqual(old, again.Id);
        Assert.IsType<SaveResult.Unchanged>(await Articles.SaveAsync(Draft("old", "2031-03-10", later), Cancellation));
        Assert.IsType<SaveResult.TakenDown>(await Articles.SaveAsync(Draft("bad", "2031-03-10", later), Cancellation));
        Assert.Equal(0, (await Get<Tidying>().RunAsync(Usual, later, Cancellation)).Articles);
    }

    [Fact]
    public async Task The_oldest_go_until_the_database_is_small_enough_and_none_that_briefings_look_at()
    {
        // words in no order, so that every database takes about as much for them
        var drafts = Enumerable.Range(0, 240).Select(n => new ArticleBuilder
        {
            Title = $"Article {n}",
            Text = string.Join(' ', Enumerable.Range(0, 1500).Select(word => $"w{(n + 1L) * 7919 * (word + 11) % 4999}")) + ".",
            Published = (new LocalDate(2031, 1, 1) + Period.FromDays(n / 2)).ToString("uuuu-MM-dd", CultureInfo.InvariantCulture),
            SeenAt = Instant.FromUtc(2031, 1, 1, 0, 0),
            Url = $"https://ledger.example/{n}",
        }.Draft());
        foreach (var some in drafts.Chunk(40))
        {
            await Articles.SaveAllAsync(some, Cancellation);
        }

        // articles of day 0 to 119, of which those before day 115 may go
        var now = Instant.FromUtc(2031, 1, 1, 12, 0) + Duration.FromDays(150);
        var limits = Usual with { DatabaseMegabytes = 2 };
        var preview = await Get<Tidying>().PreviewAsync(limits, now, Cancellation);
        var report = await Get<Tidying>().RunAsync(limits, now, Cancellation);

        Assert.False(report.IsOverLimit);
        Assert.InRange(report.Articles, 20, 229);
        Assert.InRange(preview.Articles, report.Articles / 2, report.Articles * 2);
        var left = await Articles.OfDaysAsync(WorkspaceId.Local, new LocalDate(2031, 1, 1), new LocalDate(2031, 12, 31), Cancellation);
        Assert.Equal(240 - report.Articles, left.Count);
        Assert.Equal(new LocalDate(2031, 1, 1) + Period.FromDays((int)report.Articles / 2), left.Min(article => article.Day));
        Assert.True((await Get<Tidying>().RunAsync(limits, now, Cancellation)).IsNothing);
    }

    [Fact]
    public async Task What_briefings_look_at_stays_however_small_the_database_should_be()
    {
        var (day, now) = (new LocalDate(2031, 3, 10), Start);
        foreach (var age in (int[])[34, 35, 36, 40])
        {
            await Articles.SaveAsync(
                new ArticleBuilder
                {
                    Title = $"{age}",
                    Text = string.Join(' ', Enumerable.Range(0, 40_000).Select(word => $"w{(age + 1L) * 7919 * (word + 11) % 49_999}")) + ".",
                    Published = day.PlusDays(-age).ToString("uuuu-MM-dd", CultureInfo.InvariantCulture),
                    SeenAt = now - Duration.FromDays(41),
                    Url = $"https://ledger.example/{age}",
                }.Draft(),
                Cancellation);
        }

        Assert.Equal(new TidyReport { Articles = 2, IsOverLimit = true }, await Get<Tidying>().PreviewAsync(new RetentionLimits(0, 1, 30, 365), now, Cancellation));
        Assert.Equal(new TidyReport { Articles = 2, IsOverLimit = true }, await Get<Tidying>().RunAsync(new RetentionLimits(0, 1, 30, 365), now, Cancellation));
        Assert.Equal(["34", "35"], (await Articles.OfDaysAsync(WorkspaceId.Local, day.PlusDays(-50), day, Cancellation)).Select(article => article.Title));
    }

    [Fact]
    public async Task Articles_of_a_digest_that_waits_to_be_sent_stay_until_it_is_over()
    {
        var id = await SaveAsync("old", "2031-03-10", Start);
        var source = new DigestSource(id, "Ledger", null, "old", "en", new LocalDate(2031, 3, 10), null, null, IsCopy: false);
        await EnqueueAsync("harbour", Digest with { Stories = [new DigestStory("old", [], [], [], [source])] }, Ledger.Empty);
        var later = Start + Duration.FromDays(500);

        Assert.True((await Get<Tidying>().RunAsync(Usual, later, Cancellation)).IsNothing);
        await SendAsync(later);
        Assert.Equal(new TidyReport { Articles = 1 }, await Get<Tidying>().RunAsync(Usual, later, Cancellation));
        Assert.Equal(new TidyReport { Deliveries = 1, Digests = 1 }, await Get<Tidying>().RunAsync(Usual, later + Duration.FromDays(31), Cancellation));
    }

    [Fact]
    public async Task Deliveries_that_ended_go_with_what_only_they_referred_to()
    {
        Ledger[] ledgers = [LedgerOf(1), LedgerOf(2), LedgerOf(3)];
        foreach (var ledger in ledgers)
        {
            await EnqueueAsync("harbour", Digest with { TopicTitle = ledger.Id.Value }, ledger);
        }

        // the third waits, and knows the second as what was told before
        await SendAsync(Start, count: 2);
        var later = Start + Duration.FromDays(31);
        var expected = new TidyReport { Deliveries = 2, Digests = 2, Ledgers = 1 };
        Assert.Equal(expected, await Get<Tidying>().PreviewAsync(Usual, later, Cancellation));
        Assert.Equal(expected, await Get<Tidying>().RunAsync(Usual, later, Cancellation));

        var waiting = Assert.Single(await Get<IOutbox>().OfChannelAsync(News, 10, Cancellation));
        Assert.Equal(ledgers[2].Id.Value, waiting.Digest.TopicTitle);
        Assert.Null(await Get<ISubscriptionStore>().LedgerAsync(ledgers[0].Id, Cancellation));
        Assert.Equal(ledgers[1], await Get<ISubscriptionStore>().LedgerAsync(ledgers[1].Id, Cancellation));
        Assert.Equal(ledgers[2], await Get<ISubscriptionStore>().LedgerAsync(ledgers[2].Id, Cancellation));
    }

    [Fact]
    public async Task What_is_enqueued_while_old_things_go_keeps_its_digest_and_its_ledger()
    {
        // a few contents that come and go all the time, so that each is nobody's at one moment and somebody's at the next
        Ledger[] ledgers = [LedgerOf(1), LedgerOf(2)];
        var later = Start + Duration.FromDays(1000);
        using var stop = new CancellationTokenSource();
        var tidying = Task.Run(
            async () =>
            {
                while (!stop.IsCancellationRequested)
                {
                    await Get<Tidying>().RunAsync(Usual, later, Cancellation);
                }
            },
            Cancellation);

        string[] topics = ["quays", "ferries", "piers"];
        await Task.WhenAll(topics.Select(topic => Task.Run(
            async () =>
            {
                for (var n = 0; n < 15; n++)
                {
                    var id = await EnqueueAsync(topic, Digest with { TopicTitle = $"{n % 2}" }, ledgers[n % 2]);
                    var mine = (await Get<ISubscriptionStore>().OfChannelAsync(News with { Channel = topic }, Cancellation))[0];
                    Assert.Equal(ledgers[n % 2], await Get<ISubscriptionStore>().LedgerAsync(mine.Ledger!.Value, Cancellation));
                    Assert.Contains(await Get<IOutbox>().OfChannelAsync(News with { Channel = topic }, 1, Cancellation), delivery => delivery.Id == id);
                    await SendAsync(Start, count: 1);
                }
            },
            Cancellation)));
        await stop.CancelAsync();
        await tidying;
    }

    protected T Get<T>()
        where T : notnull => Services.GetRequiredService<T>();

    protected static ArticleDraft Draft(string title, string day, Instant seen) => new ArticleBuilder
    {
        Title = title,
        Text = $"The harbour of {title} is open.",
        Published = day,
        SeenAt = seen,
        Url = $"https://ledger.example/{title.Replace(' ', '-')}",
    }.Draft();

    private static Digest Digest { get; } = Deliveries.OutboxCompliance.Digest;

    private static Ledger LedgerOf(int number) => Ledger.Read("{\"articles\":[[" + number.ToString(CultureInfo.InvariantCulture) + ",22348,1]],\"words\":{}}");

    private async Task<ArticleId> SaveAsync(string title, string day, Instant seen) =>
        Assert.IsType<SaveResult.Added>(await Articles.SaveAsync(Draft(title, day, seen), Cancellation)).Id;

    private async Task<IReadOnlyList<Article>> FoundAsync() =>
    [
        .. (await Get<IArticleSearch>().SearchAsync(
            new ArticleSearch(WorkspaceId.Local, new ArticleQuery.Words("harbour"), Mentions.Any, new LocalDate(2000, 1, 1), new LocalDate(2040, 1, 1), 10), Cancellation))
        .Select(found => found.Article),
    ];

    private Task<IReadOnlyList<FeedId>> FollowAsync(WorkspaceId who) =>
        Get<IFeedStore>().FollowAsync(who, [new NewFeed(new Uri(FeedUrl), null, [])], Start, Cancellation);

    private async Task CheckNothingComesAgainAsync()
    {
        // without dates: such an article counts by the day it came in, and would be news again
        Assert.Equal(2, (await PollAsync(Item("Bridge", "closed") + Item("Ferry", "late"))).Added);
        clock.AdvanceDays(401);
        Assert.Equal(2, (await Get<Tidying>().RunAsync(Usual, clock.GetCurrentInstant(), Cancellation)).Articles);

        // one as it was, one with other words, and one that is new
        Assert.Equal(1, (await PollAsync(Item("Pier", "new") + Item("Bridge", "closed") + Item("Ferry", "cancelled"))).Added);
        clock.AdvanceDays(2);
        Assert.Equal(new PollReport(1, 0, 0, 0, 0), await PollAsync(Item("Pier", "new") + Item("Bridge", "closed") + Item("Ferry", "gone")));
        Assert.Equal(1, (await Articles.CountAsync(Cancellation)).All);
    }

    private Task<PollReport> PollAsync(string items)
    {
        web.Answer(FeedUrl, new FetchResult.Fetched(Documents.Of(FeedUrl, $"<rss><channel><title>Ledger</title>{items}</channel></rss>") with { Url = new Uri(FeedUrl) }));
        return new FeedPoller(Get<IFeedStore>(), new ArticleIngestor(Articles, clock), web, clock, NullLogger<FeedPoller>.Instance).PollDueAsync(5, 1, Cancellation);
    }

    private static string Item(string title, string state) =>
        $"<item><title>{title}</title><guid isPermaLink='false'>{title}</guid><link>https://ledger.example/{title}</link>"
        + $"<description>{string.Concat(Enumerable.Repeat($"The council said of {title} that the gate on the pier stays {state} for the night. ", 20))}</description></item>";

    private async Task<DeliveryId?> EnqueueAsync(string topic, Digest digest, Ledger after)
    {
        var channel = topic == "harbour" ? News : News with { Channel = topic };
        var subscriptions = Get<ISubscriptionStore>();
        var due = await subscriptions.OfChannelAsync(channel, Cancellation) is [var own]
            ? own
            : (await subscriptions.SubscribeAsync(
                new NewSubscription(channel, topic, new DigestSchedule(new LocalTime(13, 0), DateTimeZone.Utc), DigestLength.Full, CultureInfo.InvariantCulture, "mira"), Start, Cancellation)).Now;
        return await Get<IOutbox>().EnqueueAsync(
            new ComposedRun(due, Occasion.Of(due.Next), new Briefing(digest, after), due.Schedule.NextAfter(due.Next.At)), Start, Cancellation);
    }

    private async Task SendAsync(Instant now, int count = 1)
    {
        var outbox = Get<IOutbox>();
        for (var n = 0; n < count && await outbox.ClaimAsync(Platform.Discord, now, Duration.FromMinutes(2), Cancellation) is { } claim; n++)
        {
            await outbox.BeginAsync(claim, new DeliveryAttempt(0, claim.Delivery.CurrentPage.Marker, now), now + Duration.FromMinutes(2), Cancellation);
            await outbox.SettleAsync(claim, new DeliverySettlement(claim.Delivery with { State = new DeliveryState.Delivered(now) }, AttemptOutcome.Delivered, now), Cancellation);
        }
    }
}
