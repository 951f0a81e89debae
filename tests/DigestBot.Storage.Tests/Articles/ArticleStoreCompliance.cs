using DigestBot.Articles;
using DigestBot.Testing;
using NodaTime;
using Xunit;

namespace DigestBot.Storage.Tests.Articles;

/// <summary>What every article store keeps to. A database joins with a subclass that opens an empty store.</summary>
public abstract class ArticleStoreCompliance
{
    private static readonly LocalDate March10 = new(2031, 3, 10);

    protected abstract IArticleStore Store { get; }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_article_comes_back_as_it_was_saved()
    {
        var draft = new ArticleBuilder
        {
            Url = "https://ledger.example/news/bridge",
            SourceName = "bridge.html",
            Published = "2031-03-10T08:15:30+09:00",
            Agency = "Norvia",
            Text = "Am Montag öffnete die Brücke 🌉.\n\n「一年かかった」と技師は言った。",
            Language = "de",
        }.Draft();

        var id = await AddAsync(draft);
        var stored = await Store.FindAsync(WorkspaceId.Local, id, Cancellation);

        Assert.NotNull(stored);
        Assert.Equivalent(draft.Analysis, stored.Analysis, strict: true);
        Assert.Equal((draft.Url, draft.SourceName, draft.SeenAt, draft.IsSample), (stored.Url, stored.SourceName, stored.FirstSeen, stored.IsSample));
    }

    [Fact]
    public async Task Saving_twice_changes_nothing()
    {
        var draft = new ArticleBuilder { Url = "https://ledger.example/a" }.Draft();
        var id = await AddAsync(draft);

        Assert.Equal(new SaveResult.Unchanged(id), await Store.SaveAsync(draft with { SeenAt = draft.SeenAt.Plus(Duration.FromHours(1)) }, Cancellation));
        Assert.Equal(new ArticleCounts(1, 0), await Store.CountAsync(Cancellation));
        Assert.Equal(draft.SeenAt, (await Store.FindAsync(WorkspaceId.Local, id, Cancellation))!.FirstSeen);
    }

    [Fact]
    public async Task Other_words_under_one_key_update_the_article_under_its_old_number()
    {
        var first = new ArticleBuilder { Url = "https://ledger.example/a", Text = "The bridge is closed." };
        var id = await AddAsync(first.Draft());

        Assert.Equal(new SaveResult.Updated(id), await Store.SaveAsync((first with { Text = "The bridge is open." }).Draft(), Cancellation));
        Assert.Equal("The bridge is open.", (await Store.FindAsync(WorkspaceId.Local, id, Cancellation))!.Analysis.Text);
    }

    [Fact]
    public async Task A_wording_seen_before_does_not_come_back()
    {
        var first = new ArticleBuilder { Url = "https://ledger.example/a", Text = "The bridge is closed." };
        var second = first with { Text = "The bridge is open." };
        var id = await AddAsync(first.Draft());
        await Store.SaveAsync(second.Draft(), Cancellation);

        Assert.Equal(new SaveResult.Unchanged(id), await Store.SaveAsync(first.Draft(), Cancellation));
        Assert.Equal("The bridge is open.", (await Store.FindAsync(WorkspaceId.Local, id, Cancellation))!.Analysis.Text);
    }

    [Fact]
    public async Task A_wording_published_earlier_does_not_take_the_place_of_a_later_one()
    {
        var later = new ArticleBuilder { Url = "https://ledger.example/a", Text = "The bridge is open.", Published = "2031-03-11" };
        var id = await AddAsync(later.Draft());

        var earlier = later with { Text = "The bridge is closed.", Published = "2031-03-10" };
        Assert.Equal(new SaveResult.Unchanged(id), await Store.SaveAsync(earlier.Draft(), Cancellation));
        Assert.Equal("The bridge is open.", (await Store.FindAsync(WorkspaceId.Local, id, Cancellation))!.Analysis.Text);
    }

    [Fact]
    public async Task The_strongest_shared_key_decides()
    {
        var (byGuid, byUrl) = (ArticleKey.OfFeedItem("feed", "1"), ArticleKey.OfUrl(new Uri("https://ledger.example/a")));
        var ofGuid = await AddAsync(new ArticleBuilder { Text = "One." }.Draft(byGuid));
        await AddAsync(new ArticleBuilder { Text = "Two." }.Draft(byUrl));

        var both = new ArticleBuilder { Text = "Three." }.Draft(byGuid, byUrl);
        Assert.Equal(new SaveResult.Updated(ofGuid), await Store.SaveAsync(both, Cancellation));
    }

    [Fact]
    public async Task A_key_learned_later_finds_the_article_too()
    {
        var (byGuid, byUrl) = (ArticleKey.OfFeedItem("feed", "1"), ArticleKey.OfUrl(new Uri("https://ledger.example/a")));
        var article = new ArticleBuilder();
        var id = await AddAsync(article.Draft(byUrl));
        await Store.SaveAsync(article.Draft(byGuid, byUrl), Cancellation);

        Assert.Equal(new SaveResult.Unchanged(id), await Store.SaveAsync(article.Draft(byGuid), Cancellation));
    }

    [Fact]
    public async Task An_article_is_found_by_each_of_its_keys_until_it_is_taken_down()
    {
        ArticleKey[] keys = [ArticleKey.OfFeedItem("feed", "1"), ArticleKey.OfUrl(new Uri("https://ledger.example/bridge"))];
        var added = Assert.IsType<SaveResult.Added>(await Store.SaveAsync(new ArticleBuilder().Draft(keys), Cancellation));
        foreach (var key in keys)
        {
            Assert.Equal(added.Id, (await Store.FindAsync(WorkspaceId.Local, key, Cancellation))?.Id);
        }

        Assert.Null(await Store.FindAsync(WorkspaceId.Local, ArticleKey.OfText("other words"), Cancellation));
        await Store.TakeDownAsync(added.Id, Cancellation);
        Assert.Null(await Store.FindAsync(WorkspaceId.Local, keys[1], Cancellation));
    }

    [Fact]
    public async Task Articles_of_a_window_come_newest_day_first_then_by_number()
    {
        var a = await AddAsync(new ArticleBuilder { Text = "A.", Published = "2031-03-09" }.Draft());
        var b = await AddAsync(new ArticleBuilder { Text = "B.", Published = "2031-03-10" }.Draft());
        var c = await AddAsync(new ArticleBuilder { Text = "C.", Published = "2031-03-10" }.Draft());
        await AddAsync(new ArticleBuilder { Text = "D.", Published = "2031-03-08" }.Draft());
        await AddAsync(new ArticleBuilder { Text = "E.", Published = "2031-03-11" }.Draft());

        var found = await Store.OfDaysAsync(WorkspaceId.Local, March10.PlusDays(-1), March10, Cancellation);

        Assert.Equal([b, c, a], found.Select(article => article.Id));
    }

    [Fact]
    public async Task An_undated_article_counts_for_the_day_it_was_first_seen()
    {
        var draft = new ArticleBuilder { Url = "https://ledger.example/a", Published = null }.Draft();
        await AddAsync(draft);
        await Store.SaveAsync(
            new ArticleBuilder { Url = "https://ledger.example/a", Published = null, Text = "Later.", SeenAt = draft.SeenAt.Plus(Duration.FromDays(3)) }.Draft(),
            Cancellation);

        Assert.Single(await Store.OfDaysAsync(WorkspaceId.Local, March10, March10, Cancellation));
        Assert.Empty(await Store.OfDaysAsync(WorkspaceId.Local, March10.PlusDays(1), March10.PlusDays(9), Cancellation));
    }

    [Fact]
    public async Task Days_with_news_come_newest_first_each_once()
    {
        foreach (var (text, day) in new[] { ("A.", "2031-03-08"), ("B.", "2031-03-10"), ("C.", "2031-03-10"), ("D.", "2031-03-09"), ("E.", "2031-04-01") })
        {
            await AddAsync(new ArticleBuilder { Text = text, Published = day }.Draft());
        }

        Assert.Equal([March10, March10.PlusDays(-1)], await Store.DaysAsync(WorkspaceId.Local, March10, 2, Cancellation));
    }

    [Fact]
    public async Task The_first_real_article_removes_all_samples()
    {
        var sample = new ArticleBuilder { Text = "Sample.", IsSample = true };
        var sampleId = await AddAsync(sample.Draft());
        await AddAsync(new ArticleBuilder { Text = "Another sample.", IsSample = true }.Draft());
        Assert.Equal(new ArticleCounts(2, 2), await Store.CountAsync(Cancellation));

        await AddAsync(new ArticleBuilder { Text = "Real." }.Draft());

        Assert.Equal(new ArticleCounts(1, 0), await Store.CountAsync(Cancellation));
        Assert.Null(await Store.FindAsync(WorkspaceId.Local, sampleId, Cancellation));
    }

    [Fact]
    public async Task A_sample_that_is_brought_as_a_real_article_is_one()
    {
        var sample = new ArticleBuilder { IsSample = true };
        await AddAsync(sample.Draft());
        await AddAsync((sample with { IsSample = false }).Draft());

        Assert.Equal(new ArticleCounts(1, 0), await Store.CountAsync(Cancellation));
    }

    [Fact]
    public async Task An_article_taken_down_is_gone_and_is_not_let_in_again()
    {
        var (byGuid, byUrl) = (ArticleKey.OfFeedItem("feed", "1"), ArticleKey.OfUrl(new Uri("https://ledger.example/a")));
        var article = new ArticleBuilder();
        var id = await AddAsync(article.Draft(byGuid, byUrl));

        Assert.True(await Store.TakeDownAsync(id, Cancellation));

        Assert.Null(await Store.FindAsync(WorkspaceId.Local, id, Cancellation));
        Assert.Equal(new ArticleCounts(0, 0), await Store.CountAsync(Cancellation));
        Assert.Equal(new SaveResult.TakenDown(), await Store.SaveAsync((article with { Text = "New words." }).Draft(byUrl), Cancellation));
        Assert.Equal(new SaveResult.TakenDown(), await Store.SaveAsync(article.Draft(ArticleKey.OfText(article.Text)), Cancellation));
        Assert.False(await Store.TakeDownAsync(id, Cancellation));
    }

    [Fact]
    public async Task One_article_saved_by_many_at_once_is_one_article()
    {
        var draft = new ArticleBuilder { Url = "https://ledger.example/a" }.Draft();

        var results = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Store.SaveAsync(draft, Cancellation), Cancellation)));

        Assert.Single(results.OfType<SaveResult.Added>());
        Assert.Equal(7, results.OfType<SaveResult.Unchanged>().Count());
        Assert.Equal(new ArticleCounts(1, 0), await Store.CountAsync(Cancellation));
    }

    private async Task<ArticleId> AddAsync(ArticleDraft draft) => Assert.IsType<SaveResult.Added>(await Store.SaveAsync(draft, Cancellation)).Id;
}
