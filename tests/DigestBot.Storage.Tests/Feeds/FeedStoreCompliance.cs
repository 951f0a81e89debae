using DigestBot.Articles;
using DigestBot.Feeds;
using DigestBot.Testing;
using NodaTime;
using Xunit;

namespace DigestBot.Storage.Tests.Feeds;

/// <summary>What every feed store keeps to. A database joins with a subclass that opens an empty store.</summary>
public abstract class FeedStoreCompliance
{
    private static readonly Instant Noon = ArticleBuilder.Noon;
    private static readonly Duration Lease = Duration.FromMinutes(20);
    private static readonly Uri Ledger = new("https://ledger.example/feed.xml");
    private static readonly WorkspaceId Guild = new("discord:guild:1");
    private static readonly WorkspaceId Team = new("slack:T2");
    private static readonly Uri Gazette = new("https://gazette.example/rss");

    protected abstract IFeedStore Store { get; }

    protected abstract IArticleStore Articles { get; }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_feed_that_is_followed_is_due_at_once()
    {
        await FollowAsync(Ledger);

        var claim = Assert.Single(await ClaimAsync(Noon));
        Assert.Equal((Ledger, Ledger.AbsoluteUri, Noon), (claim.Feed.Url, claim.Feed.GuidScope, claim.Feed.NextCheck));
        Assert.Null(claim.Feed.LastCheck);
    }

    [Fact]
    public async Task Following_again_adds_the_labels_that_are_new()
    {
        var first = await Store.FollowAsync(WorkspaceId.Local, [new NewFeed(Ledger, null, ["climate", "energy"])], Noon, Cancellation);
        var second = await Store.FollowAsync(WorkspaceId.Local, 
            [new NewFeed(Ledger, "Ledger", ["energy", "ai"]), new NewFeed(Gazette, null, [])], Noon.Plus(Lease), Cancellation);

        Assert.Equal(first[0], second[0]);
        var feed = await Store.FindAsync(WorkspaceId.Local, Ledger, Cancellation);
        Assert.Equal("Ledger", feed!.Title);
        Assert.Equal(["climate", "energy", "ai"], feed.Labels);
        Assert.Equal(Noon, feed.NextCheck);
        Assert.Equal(2, (await Store.OfAsync(WorkspaceId.Local, Cancellation)).Count);
    }

    [Fact]
    public async Task Two_workers_never_claim_one_feed()
    {
        await Store.FollowAsync(WorkspaceId.Local, [.. Enumerable.Range(0, 40).Select(n => new NewFeed(new Uri($"https://f{n}.example/"), null, []))], Noon, Cancellation);

        var claims = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Store.ClaimDueAsync(Noon, 20, Lease, Cancellation), Cancellation)));

        Assert.Equal(40, claims.Sum(part => part.Count));
        Assert.Equal(40, claims.SelectMany(part => part).Select(claim => claim.Feed.Id).Distinct().Count());
    }

    [Fact]
    public async Task The_longest_due_come_first_and_those_to_come_not_at_all()
    {
        await Store.FollowAsync(WorkspaceId.Local, [new NewFeed(Ledger, null, [])], Noon, Cancellation);
        await Store.FollowAsync(WorkspaceId.Local, [new NewFeed(Gazette, null, [])], Noon.Minus(Lease), Cancellation);
        await Store.FollowAsync(WorkspaceId.Local, [new NewFeed(new Uri("https://later.example/"), null, [])], Noon.Plus(Lease), Cancellation);

        Assert.Equal([Gazette, Ledger], (await ClaimAsync(Noon)).Select(claim => claim.Feed.Url));
    }

    [Fact]
    public async Task A_claim_that_ran_out_is_somebody_elses()
    {
        await FollowAsync(Ledger);
        var lost = Assert.Single(await ClaimAsync(Noon));
        Assert.Empty(await ClaimAsync(Noon.Plus(Lease).Minus(Duration.FromSeconds(1))));
        var taken = Assert.Single(await ClaimAsync(Noon.Plus(Lease)));

        Assert.False(await Store.RecordAsync(lost, lost.Feed with { Title = "late" }, [Item("guid:1")], Cancellation));
        Assert.Null((await Store.FindAsync(WorkspaceId.Local, Ledger, Cancellation))!.Title);
        Assert.Empty((await Store.KnownAsync(taken.Feed.Id, [new ArticleKey("guid:1")], Cancellation)).InFeed);
        Assert.True(await Store.RecordAsync(taken, taken.Feed with { Title = "in time" }, [], Cancellation));
    }

    [Fact]
    public async Task What_a_check_found_out_comes_back_as_it_was_recorded()
    {
        var claim = await ClaimNewAsync(Ledger);
        var found = claim.Feed with
        {
            Title = "Ledger",
            NextCheck = Noon.Plus(Duration.FromHours(3)),
            ETag = "W/\"7\"",
            LastModified = "Mon, 10 Mar 2031 08:15:30 GMT",
            LastCheck = Noon,
            LastSuccess = Noon,
            LastNews = Noon.Minus(Lease),
            Identity = ItemIdentity.Text,
            Rhythm = new FeedRhythm(Duration.FromMinutes(90), Duration.FromHours(45)),
            Failure = new FeedFailure(2, Noon.Minus(Lease), "answers 403: the publisher refuses bots", "ask for access"),
        };

        await Store.RecordAsync(claim, found, [], Cancellation);

        Assert.Equivalent(found, await Store.FindAsync(WorkspaceId.Local, Ledger, Cancellation), strict: true);
        Assert.Empty(await ClaimAsync(Noon.Plus(Duration.FromHours(2))));
        Assert.Single(await ClaimAsync(Noon.Plus(Duration.FromHours(3))));
    }

    [Fact]
    public async Task Labels_given_during_a_check_stay()
    {
        var claim = await ClaimNewAsync(Ledger);
        await Store.FollowAsync(WorkspaceId.Local, [new NewFeed(Ledger, null, ["ai"])], Noon, Cancellation);
        await Store.RecordAsync(claim, claim.Feed, [], Cancellation);

        Assert.Equal(["ai"], (await Store.FindAsync(WorkspaceId.Local, Ledger, Cancellation))!.Labels);
    }

    [Fact]
    public async Task A_moved_feed_is_found_under_both_addresses()
    {
        var claim = await ClaimNewAsync(Ledger);
        await Store.RecordAsync(claim, claim.Feed with { Url = Gazette }, [], Cancellation);

        Assert.Equal(claim.Feed.Id, (await Store.FindAsync(WorkspaceId.Local, Gazette, Cancellation))!.Id);
        Assert.Equal(claim.Feed.Id, (await Store.FindAsync(WorkspaceId.Local, Ledger, Cancellation))!.Id);
        Assert.Equal([claim.Feed.Id], await Store.FollowAsync(WorkspaceId.Local, [new NewFeed(Ledger, null, [])], Noon, Cancellation));
    }

    [Fact]
    public async Task A_feed_does_not_move_onto_another_one()
    {
        var claim = await ClaimNewAsync(Ledger);
        await FollowAsync(Gazette);

        Assert.True(await Store.RecordAsync(claim, claim.Feed with { Url = Gazette, Title = "Ledger" }, [], Cancellation));
        var feed = await Store.FindAsync(WorkspaceId.Local, Ledger, Cancellation);
        Assert.Equal((Ledger, "Ledger"), (feed!.Url, feed.Title));
    }

    [Fact]
    public async Task Items_are_known_in_their_own_feed_only()
    {
        var (ledger, gazette) = (await ClaimNewAsync(Ledger), await ClaimNewAsync(Gazette));
        await Store.RecordAsync(ledger, ledger.Feed, [Item("guid:1", "url:a"), Item("guid:1")], Cancellation);

        ArticleKey[] asked = [new("guid:1"), new("url:a"), new("guid:2")];
        Assert.Equal(["guid:1", "url:a"], (await Store.KnownAsync(ledger.Feed.Id, asked, Cancellation)).InFeed.Select(key => key.Value).Order());
        Assert.Empty((await Store.KnownAsync(gazette.Feed.Id, asked, Cancellation)).InFeed);
    }

    [Fact]
    public async Task Known_keys_of_articles_come_from_anywhere_and_those_taken_down_without_number()
    {
        var feed = await FollowAsync(Ledger);
        var kept = await SaveAsync("https://ledger.example/a");
        var gone = await SaveAsync("https://ledger.example/b");
        await Articles.TakeDownAsync(gone, Cancellation);
        ArticleKey[] keys = [.. "abc".Select(letter => ArticleKey.OfUrl(new Uri($"https://ledger.example/{letter}")))];

        var known = await Store.KnownAsync(feed, keys, Cancellation);

        Assert.Equal(new Dictionary<ArticleKey, ArticleId?> { [keys[0]] = kept, [keys[1]] = null }, known.Stored.ToDictionary());
    }

    [Fact]
    public async Task An_article_may_stand_in_many_feeds()
    {
        var article = await SaveAsync("https://ledger.example/a");
        var (ledger, gazette) = (await ClaimNewAsync(Ledger), await ClaimNewAsync(Gazette));
        await Store.RecordAsync(gazette, gazette.Feed, [new SeenItem(article, [new("guid:g"), new("url:a")])], Cancellation);
        await Store.RecordAsync(ledger, ledger.Feed, [new SeenItem(article, [new("guid:l"), new("url:a")])], Cancellation);

        Assert.Equal([ledger.Feed.Id, gazette.Feed.Id], await Store.FeedsOfAsync([article], Cancellation));
    }

    [Fact]
    public async Task Keys_of_old_articles_that_no_longer_stand_in_the_feed_are_forgotten_and_no_others()
    {
        var article = await SaveAsync("https://ledger.example/a");
        var (ledger, gazette) = (await ClaimNewAsync(Ledger), await ClaimNewAsync(Gazette));
        await Store.RecordAsync(ledger, ledger.Feed, [new SeenItem(article, [new("guid:gone"), new("guid:stands")]), Item("guid:unreadable")], Cancellation);
        await Store.RecordAsync(gazette, gazette.Feed, [new SeenItem(article, [new("guid:gone")])], Cancellation);
        ArticleKey[] all = [new("guid:gone"), new("guid:stands"), new("guid:unreadable")];

        await Store.ForgetAsync(ledger.Feed.Id, [new("guid:stands")], ArticleBuilder.Noon, Cancellation);
        Assert.Equal(3, (await Store.KnownAsync(ledger.Feed.Id, all, Cancellation)).InFeed.Count);

        await Store.ForgetAsync(ledger.Feed.Id, [new("guid:stands")], ArticleBuilder.Noon.Plus(Lease), Cancellation);
        Assert.Equal(["guid:stands", "guid:unreadable"], (await Store.KnownAsync(ledger.Feed.Id, all, Cancellation)).InFeed.Select(key => key.Value).Order());
        Assert.Equal(["guid:gone"], (await Store.KnownAsync(gazette.Feed.Id, all, Cancellation)).InFeed.Select(key => key.Value));
    }

    [Fact]
    public async Task A_feed_no_longer_followed_leaves_its_articles()
    {
        var article = await SaveAsync("https://ledger.example/a");
        var claim = await ClaimNewAsync(Ledger);
        await Store.RecordAsync(claim, claim.Feed, [new SeenItem(article, [new("guid:1")])], Cancellation);
        var running = Assert.Single(await ClaimAsync(Noon));

        Assert.True(await Store.UnfollowAsync(WorkspaceId.Local, claim.Feed.Id, Cancellation));
        Assert.False(await Store.UnfollowAsync(WorkspaceId.Local, claim.Feed.Id, Cancellation));

        Assert.False(await Store.RecordAsync(running, running.Feed, [Item("guid:2")], Cancellation));
        Assert.Empty(await Store.OfAsync(WorkspaceId.Local, Cancellation));
        Assert.Empty(await Store.FeedsOfAsync([article], Cancellation));
        Assert.NotNull(await Articles.FindAsync(WorkspaceId.Local, article, Cancellation));
    }

    [Fact]
    public async Task A_feed_is_there_for_its_followers_and_one_of_whoever_runs_the_bot_for_everybody()
    {
        await FollowAsync(Ledger);
        await Store.FollowAsync(Guild, [new NewFeed(Gazette, null, [])], Noon, Cancellation);
        foreach (var claim in await ClaimAsync(Noon))
        {
            await Store.RecordAsync(claim, claim.Feed with { Failure = new FeedFailure(1, Noon, "answers 404", "look") }, [], Cancellation);
        }

        Assert.Equal([Ledger, Gazette], UrlsOf(await Store.OfAsync(Guild, Cancellation)));
        Assert.Equal([Gazette], UrlsOf(await Store.OwnAsync(Guild, Cancellation)));
        Assert.Equal([Ledger, Gazette], UrlsOf(await Store.FailingAsync(Guild, Cancellation)));
        Assert.NotNull(await Store.FindAsync(Guild, Gazette, Cancellation));
        foreach (var other in new[] { Team, WorkspaceId.Local, default })
        {
            Assert.Equal([Ledger], UrlsOf(await Store.OfAsync(other, Cancellation)));
            Assert.Equal([Ledger], UrlsOf(await Store.FailingAsync(other, Cancellation)));
            Assert.Null(await Store.FindAsync(other, Gazette, Cancellation));
        }

        Assert.Empty(await Store.OwnAsync(Team, Cancellation));
    }

    [Fact]
    public async Task One_follower_who_goes_takes_nothing_from_the_others()
    {
        var id = (await Store.FollowAsync(Guild, [new NewFeed(Ledger, null, [])], Noon, Cancellation))[0];
        Assert.Equal([id], await Store.FollowAsync(Team, [new NewFeed(Ledger, null, [])], Noon, Cancellation));

        Assert.False(await Store.UnfollowAsync(WorkspaceId.Local, id, Cancellation));
        Assert.True(await Store.UnfollowAsync(Guild, id, Cancellation));
        Assert.Empty(await Store.OfAsync(Guild, Cancellation));
        Assert.Single(await ClaimAsync(Noon));

        Assert.True(await Store.UnfollowAsync(Team, id, Cancellation));
        Assert.Empty(await ClaimAsync(Noon.Plus(Lease)));
    }

    [Fact]
    public async Task A_private_feed_knows_its_own_articles_and_what_was_taken_down()
    {
        var (guilds, teams) = (await FollowAsync(Guild, Ledger), await FollowAsync(Team, Gazette));
        var everybodys = await SaveAsync("https://ledger.example/a");
        var gone = await SaveAsync("https://ledger.example/b");
        await Articles.TakeDownAsync(gone, Cancellation);
        var own = Assert.IsType<SaveResult.Added>(
            await Articles.SaveAsync(new ArticleBuilder { Url = "https://ledger.example/c", Feed = guilds }.Draft(), Cancellation)).Id;
        ArticleKey[] keys = [.. "abc".Select(letter => ArticleKey.OfUrl(new Uri($"https://ledger.example/{letter}")))];

        Assert.Equal(new Dictionary<ArticleKey, ArticleId?> { [keys[1]] = null, [keys[2]] = own }, (await Store.KnownAsync(guilds, keys, Cancellation)).Stored.ToDictionary());
        Assert.Equal(new Dictionary<ArticleKey, ArticleId?> { [keys[1]] = null }, (await Store.KnownAsync(teams, keys, Cancellation)).Stored.ToDictionary());
        Assert.Equal(
            new Dictionary<ArticleKey, ArticleId?> { [keys[0]] = everybodys, [keys[1]] = null },
            (await Store.KnownAsync(await FollowAsync(new Uri("https://other.example/rss")), keys, Cancellation)).Stored.ToDictionary());
    }

    private static IEnumerable<Uri> UrlsOf(IReadOnlyList<Feed> feeds) => feeds.Select(feed => feed.Url);

    private static SeenItem Item(params string[] keys) => new(null, [.. keys.Select(key => new ArticleKey(key))]);

    private Task<FeedId> FollowAsync(Uri url) => FollowAsync(WorkspaceId.Local, url);

    private async Task<FeedId> FollowAsync(WorkspaceId follower, Uri url) => (await Store.FollowAsync(follower, [new NewFeed(url, null, [])], Noon, Cancellation))[0];

    private Task<IReadOnlyList<FeedClaim>> ClaimAsync(Instant now) => Store.ClaimDueAsync(now, 10, Lease, Cancellation);

    private async Task<FeedClaim> ClaimNewAsync(Uri url)
    {
        await FollowAsync(url);
        return Assert.Single(await ClaimAsync(Noon));
    }

    private async Task RecordAsync(Feed feed) =>
        Assert.True(await Store.RecordAsync(Assert.Single(await ClaimAsync(Noon)), feed, [], Cancellation));

    private async Task<ArticleId> SaveAsync(string url) => Assert.IsType<SaveResult.Added>(
        await Articles.SaveAsync(new ArticleBuilder { Url = url, Text = $"The bridge at {url} is open." }.Draft(), Cancellation)).Id;
}
