using DigestBot.Articles;
using DigestBot.Stories;

namespace DigestBot.Testing;

/// <summary>Decisions in memory; held to the same compliance suite as the databases.</summary>
/// <param name="articles">Which articles there are.</param>
public sealed class FakeStoryStore(IArticleStore articles) : IStoryStore
{
    private readonly Lock gate = new();
    private readonly SortedDictionary<(long First, long Second), StoryDecision> decisions = [];

    public async Task<bool> DecideAsync(StoryDecision decision, CancellationToken cancellation)
    {
        var (key, kept) = decision switch
        {
            StoryDecision.Merge merge when merge.First != merge.Second => Keyed(merge.First, merge.Second, (first, second) => new StoryDecision.Merge(first, second)),
            StoryDecision.Split split when split.First != split.Second => Keyed(split.First, split.Second, (first, second) => new StoryDecision.Split(first, second)),
            StoryDecision.Mute mute => Keyed(mute.Article, mute.Article, (article, _) => new StoryDecision.Mute(article)),
            _ => default,
        };
        if (kept is null || !await AreThereAsync(key, cancellation))
        {
            return false;
        }

        lock (gate)
        {
            decisions[key] = kept;
        }

        return true;
    }

    public Task<bool> UndoAsync(ArticleId first, ArticleId second, CancellationToken cancellation)
    {
        lock (gate)
        {
            return Task.FromResult(decisions.Remove(KeyOf(first, second)));
        }
    }

    public async Task<IReadOnlyList<StoryDecision>> AllAsync(CancellationToken cancellation)
    {
        List<KeyValuePair<(long, long), StoryDecision>> all;
        lock (gate)
        {
            all = [.. decisions];
        }

        var left = new List<StoryDecision>();
        foreach (var (key, decision) in all)
        {
            if (await AreThereAsync(key, cancellation))
            {
                left.Add(decision);
            }
        }

        return left;
    }

    private static ((long, long), StoryDecision?) Keyed(ArticleId one, ArticleId other, Func<ArticleId, ArticleId, StoryDecision> make)
    {
        var key = KeyOf(one, other);
        return (key, make(new ArticleId(key.First), new ArticleId(key.Second)));
    }

    private static (long First, long Second) KeyOf(ArticleId one, ArticleId other) => (Math.Min(one.Value, other.Value), Math.Max(one.Value, other.Value));

    private async Task<bool> AreThereAsync((long First, long Second) key, CancellationToken cancellation) =>
        await articles.FindAsync(WorkspaceId.Local, new ArticleId(key.First), cancellation) is not null
        && await articles.FindAsync(WorkspaceId.Local, new ArticleId(key.Second), cancellation) is not null;
}
