using NodaTime;

namespace DigestBot.Articles;

/// <summary>Keeps articles. Every verb is one transaction: nothing is stored half.</summary>
public interface IArticleStore
{
    /// <summary>Adds the draft, or finds the article it is by the strongest key they share. The first real article removes all samples.</summary>
    Task<SaveResult> SaveAsync(ArticleDraft draft, CancellationToken cancellation);

    /// <summary>The same for several in one transaction, each as if those before it were stored already. It keeps other writers waiting: a few dozen at most.</summary>
    /// <returns>One result a draft, in order.</returns>
    Task<IReadOnlyList<SaveResult>> SaveAllAsync(IReadOnlyList<ArticleDraft> drafts, CancellationToken cancellation);

    /// <summary>The articles whose <see cref="Article.Day"/> lies from <paramref name="first"/> to <paramref name="last"/>, both included, newest day first, then by number.</summary>
    Task<IReadOnlyList<Article>> OfDaysAsync(LocalDate first, LocalDate last, CancellationToken cancellation);

    /// <summary>The days that have articles up to <paramref name="last"/>, newest first, at most <paramref name="count"/>.</summary>
    Task<IReadOnlyList<LocalDate>> DaysAsync(LocalDate last, int count, CancellationToken cancellation);

    Task<Article?> FindAsync(ArticleId id, CancellationToken cancellation);

    /// <summary>The article that is recognised by the key, or null; one that was taken down is not there.</summary>
    Task<Article?> FindAsync(ArticleKey key, CancellationToken cancellation);

    Task<ArticleCounts> CountAsync(CancellationToken cancellation);

    /// <summary>Deletes the article for good: its text and findings go, its keys stay so that it cannot come back.</summary>
    /// <returns>Whether there was such an article.</returns>
    Task<bool> TakeDownAsync(ArticleId id, CancellationToken cancellation);
}
