using DigestBot.Articles;
using DigestBot.Stories;
using NodaTime;

namespace DigestBot.Digests.Composing;

/// <summary>Collects what becomes of the articles that were looked at for a digest.</summary>
internal sealed class ArticleMarks
{
    private readonly UntoldNews news;
    private readonly Instant minute;
    private readonly List<LedgerArticle> marked = [];

    /// <summary>What is muted or no news has no more to come to.</summary>
    /// <param name="news">What was looked at, and what of it is new.</param>
    public ArticleMarks(UntoldNews news)
    {
        this.news = news;
        minute = LedgerArticle.MinuteOf(news.Found.Scope.ComposedAt);
        Add(news.Found.Muted.SelectMany(story => story.Articles), ArticleMark.Muted);

        // other outlets with words that were told
        Add(news.Known.SelectMany(story => story.Articles), ArticleMark.Copy);
    }

    public IReadOnlyList<LedgerArticle> All => marked;

    public void AddTold(StoryPick pick) => Add(pick, ArticleMark.Told);

    public void AddNothingNew(StoryPick pick) => Add(pick, ArticleMark.NothingNew);

    /// <summary>What is new of it was not told, for whatever reason.</summary>
    public void AddUntold(StoryPick pick, ArticleMark reason) => Add(pick.Whole.Articles, reason);

    /// <summary>The reports are what the mark says, their copies are copies. Of a new story all counts, old reports too.</summary>
    private void Add(StoryPick pick, ArticleMark mark)
    {
        var originals = pick.Story.Reports.Select(report => report.Original.Id).ToHashSet();
        marked.AddRange(pick.Whole.Articles.Select(article =>
            originals.Contains(article.Id) ? Marked(article, mark) with { Text = SeenText.Of(article.Analysis) }
            : Marked(article, !pick.CarriesOn || news.IsNew(article) ? ArticleMark.Copy : ArticleMark.PassedOver)));
    }

    private void Add(IEnumerable<Article> articles, ArticleMark mark) =>
        marked.AddRange(articles.Select(article => Marked(article, news.IsNew(article) ? mark : ArticleMark.PassedOver)));

    private LedgerArticle Marked(Article article, ArticleMark mark) => new(article.Id.Value, article.Day, mark) { At = minute };
}
