using NodaTime;

namespace DigestBot.Articles;

/// <summary>Keeps articles. Every verb is one transaction: nothing is stored half.</summary>
/// <remarks>
/// An article is for everybody, or for the followers of one feed alone. Such a private one is another article than that of the same address
/// which everybody has, or which another private feed brings: neither text takes the place of the other.
/// </remarks>
public interface IArticleStore
{
    /// <summary>Adds the draft, or finds the article it is by the strongest key they share. The first real article removes all samples.</summary>
    Task<SaveResult> SaveAsync(ArticleDraft draft, CancellationToken cancellation);

    /// <summary>The same for several in one transaction, each as if those before it were stored already. It keeps other writers waiting: a few dozen at most.</summary>
    /// <returns>One result a draft, in order.</returns>
    Task<IReadOnlyList<SaveResult>> SaveAllAsync(IReadOnlyList<ArticleDraft> drafts, CancellationToken cancellation);

    /// <summary>The reader's articles whose <see cref="Article.Day"/> lies from <paramref name="first"/> to <paramref name="last"/>, both included, newest day first, then by number.</summary>
    Task<IReadOnlyList<Article>> OfDaysAsync(WorkspaceId reader, LocalDate first, LocalDate last, CancellationToken cancellation);

    /// <summary>The days that have articles for the reader up to <paramref name="last"/>, newest first, at most <paramref name="count"/>.</summary>
    Task<IReadOnlyList<LocalDate>> DaysAsync(WorkspaceId reader, LocalDate last, int count, CancellationToken cancellation);

    /// <summary>The article of that number; null when there is none, or it is not for the reader.</summary>
    Task<Article?> FindAsync(WorkspaceId reader, ArticleId id, CancellationToken cancellation);

    /// <summary>The reader's article that is recognised by the key, the one of a feed of their own first; null when there is none, as for one that was taken down.</summary>
    Task<Article?> FindAsync(WorkspaceId reader, ArticleKey key, CancellationToken cancellation);

    /// <summary>The article that came in last, whoever it is for; null when there is none. Costs next to nothing.</summary>
    Task<ArticleId?> NewestAsync(CancellationToken cancellation);

    /// <summary>How many there are, whoever they are for.</summary>
    Task<ArticleCounts> CountAsync(CancellationToken cancellation);

    /// <summary>Deletes the article for good: its text and findings go, its keys stay so that it cannot come back, by whatever feed.</summary>
    /// <returns>Whether there was such an article.</returns>
    Task<bool> TakeDownAsync(ArticleId id, CancellationToken cancellation);
}
