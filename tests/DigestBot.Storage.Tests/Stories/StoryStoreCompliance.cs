using DigestBot.Articles;
using DigestBot.Stories;
using DigestBot.Testing;
using Xunit;

namespace DigestBot.Storage.Tests.Stories;

/// <summary>What every story store keeps to. A database joins with a subclass that opens an empty one.</summary>
public abstract class StoryStoreCompliance
{
    protected abstract IArticleStore Articles { get; }

    protected abstract IStoryStore Store { get; }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Decisions_come_back_by_the_numbers_of_their_articles()
    {
        var (one, two, three) = (await AddAsync("a"), await AddAsync("b"), await AddAsync("c"));

        Assert.True(await Store.DecideAsync(new StoryDecision.Split(three, two), Cancellation));
        Assert.True(await Store.DecideAsync(new StoryDecision.Merge(two, one), Cancellation));
        Assert.True(await Store.DecideAsync(new StoryDecision.Mute(two), Cancellation));

        Assert.Equal(
            [new StoryDecision.Merge(one, two), new StoryDecision.Mute(two), new StoryDecision.Split(two, three)],
            await Store.AllAsync(Cancellation));
    }

    [Fact]
    public async Task What_is_decided_last_about_a_pair_counts()
    {
        var (one, two) = (await AddAsync("a"), await AddAsync("b"));
        await Store.DecideAsync(new StoryDecision.Merge(one, two), Cancellation);
        await Store.DecideAsync(new StoryDecision.Split(two, one), Cancellation);

        Assert.Equal([new StoryDecision.Split(one, two)], await Store.AllAsync(Cancellation));
    }

    [Fact]
    public async Task A_decision_can_be_taken_back_once()
    {
        var (one, two) = (await AddAsync("a"), await AddAsync("b"));
        await Store.DecideAsync(new StoryDecision.Merge(one, two), Cancellation);

        Assert.False(await Store.UndoAsync(one, one, Cancellation));
        Assert.True(await Store.UndoAsync(two, one, Cancellation));
        Assert.False(await Store.UndoAsync(two, one, Cancellation));
        Assert.Empty(await Store.AllAsync(Cancellation));
    }

    [Fact]
    public async Task Nothing_is_decided_about_an_article_that_is_not_there_or_about_one_with_itself()
    {
        var one = await AddAsync("a");

        Assert.False(await Store.DecideAsync(new StoryDecision.Mute(new ArticleId(99)), Cancellation));
        Assert.False(await Store.DecideAsync(new StoryDecision.Merge(one, new ArticleId(99)), Cancellation));
        Assert.False(await Store.DecideAsync(new StoryDecision.Split(one, one), Cancellation));
        Assert.Empty(await Store.AllAsync(Cancellation));
    }

    [Fact]
    public async Task A_decision_goes_with_its_article()
    {
        var (one, two) = (await AddAsync("a"), await AddAsync("b"));
        await Store.DecideAsync(new StoryDecision.Merge(one, two), Cancellation);
        await Store.DecideAsync(new StoryDecision.Mute(one), Cancellation);

        await Articles.TakeDownAsync(two, Cancellation);

        Assert.Equal([new StoryDecision.Mute(one)], await Store.AllAsync(Cancellation));
    }

    private async Task<ArticleId> AddAsync(string name) => Assert.IsType<SaveResult.Added>(
        await Articles.SaveAsync(new ArticleBuilder { Url = $"https://ledger.example/{name}" }.Draft(), Cancellation)).Id;
}
