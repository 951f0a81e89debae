using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using DigestBot.Articles;
using DigestBot.Digests.Composing;
using DigestBot.Text;
using NodaTime;

namespace DigestBot.Digests;

/// <summary>What somebody has been told on a topic lately: which articles, and which of their sentences, quotes and dates. It never changes; two of one content are one.</summary>
public sealed class Ledger : IEquatable<Ledger>
{
    /// <summary>How long a story is known as told, so that what comes later carries it on.</summary>
    public const int StoryDays = 10;

    /// <summary>How long words are known as told: agencies repeat the background of a matter for weeks.</summary>
    public const int WordDays = 30;

    /// <summary>How long is watched what the outlet of an article that was told adds to it. Later it is rarely news, and its sentences take room.</summary>
    public const int RevisionDays = 3;

    private readonly FrozenDictionary<long, LedgerArticle> articles;
    private readonly FrozenDictionary<ulong, LocalDate> words;

    internal Ledger(IEnumerable<LedgerArticle> articles, IEnumerable<KeyValuePair<ulong, LocalDate>> words)
    {
        this.articles = articles.ToFrozenDictionary(article => article.Id);
        this.words = words.ToFrozenDictionary();
        Json = LedgerJson.Write(this.articles.Values, this.words);
        Id = new LedgerId(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Json)).AsSpan(0, 16)));
    }

    /// <summary>Nothing has been told.</summary>
    public static Ledger Empty { get; } = new([], []);

    /// <summary>The same for the same content.</summary>
    public LedgerId Id { get; }

    /// <summary>As <see cref="Read"/> reads it.</summary>
    public string Json { get; }

    /// <exception cref="System.Text.Json.JsonException">The text is none that <see cref="Json"/> gave.</exception>
    public static Ledger Read(string json) => LedgerJson.Read(json);

    /// <summary>What became of the article; null when it was not there yet, or long ago.</summary>
    public LedgerEntry? Find(ArticleId article) => articles.TryGetValue(article.Value, out var known) ? new LedgerEntry(known.Mark, known.At) : null;

    /// <summary>Whether the article was there before: told, or passed over.</summary>
    public bool Knows(ArticleId article) => articles.TryGetValue(article.Value, out var known) && known.Mark != ArticleMark.Waiting;

    /// <summary>Whether the article was there before, and is still to be told.</summary>
    public bool IsWaiting(ArticleId article) => articles.TryGetValue(article.Value, out var known) && known.Mark == ArticleMark.Waiting;

    /// <summary>Whether the article belongs to a story that was told.</summary>
    public bool IsTold(ArticleId article) => articles.TryGetValue(article.Value, out var known) && known.IsTold;

    /// <summary>Whether a sentence, quote or date was told.</summary>
    public bool HasSaid(string text) => words.ContainsKey(LedgerKey.Of(text)) || words.ContainsKey(LedgerKey.Former(text));

    /// <summary>Whether it was told, or the same with a misspelling was.</summary>
    internal bool HasNearlySaid(string text) => HasSaid(text) || SentencePrint.IsNear(text, words.ContainsKey);

    /// <summary>The article's sentences when it was told; null when it was not, or nobody asks any more.</summary>
    internal SeenText? TextOf(ArticleId article) => articles.TryGetValue(article.Value, out var known) ? known.Text : null;

    /// <summary>What is known afterwards.</summary>
    /// <param name="digest">What is told now.</param>
    /// <param name="alsoSaid">Words that stand inside what it tells.</param>
    /// <param name="looked">What becomes now of the articles that were looked at. What was told stays told; its text is the latest.</param>
    /// <param name="today">The day of it.</param>
    internal Ledger After(Digest digest, IEnumerable<string> alsoSaid, IEnumerable<LedgerArticle> looked, LocalDate today)
    {
        var known = articles.Values.ToDictionary(article => article.Id);
        foreach (var article in looked)
        {
            known[article.Id] = known.TryGetValue(article.Id, out var before) && before.Mark != ArticleMark.Waiting && Keeps(before, article)
                ? before with { Day = article.Day, Text = article.Text ?? before.Text }
                : article;
        }

        var said = words.ToDictionary();
        foreach (var text in DigestWords.Of(digest).Concat(alsoSaid))
        {
            said[LedgerKey.Of(text)] = today;
        }

        var watched = digest.ComposedAt - Duration.FromDays(RevisionDays);
        return new Ledger(
            known.Values.Where(article => article.Day >= today.PlusDays(-StoryDays))
                .Select(article => article.Text is not null && article.At < watched ? article with { Text = null } : article),
            said.Where(word => word.Value >= today.PlusDays(-WordDays)));
    }

    /// <summary>What is known when nothing of a digest arrived that this knows as told: all of it is news again, and nothing else is.</summary>
    /// <param name="untold">The digest.</param>
    /// <param name="before">What was known before it; null when nothing was.</param>
    /// <param name="later">What was told after it.</param>
    public Ledger Without(Digest untold, Ledger? before, IReadOnlyCollection<Digest> later)
    {
        var minute = LedgerArticle.MinuteOf(untold.ComposedAt);
        var (named, kept) = (ArticlesOf([untold]), ArticlesOf(later));
        var said = later.SelectMany(DigestWords.Of).Select(LedgerKey.Of).ToHashSet();
        var unsaid = DigestWords.Of(untold).Select(LedgerKey.Of).Where(word => !said.Contains(word) && before?.words.ContainsKey(word) != true).ToHashSet();
        return new Ledger(articles.Values.Select(After).OfType<LedgerArticle>(), words.Where(word => !unsaid.Contains(word.Key)));

        // what was held for a copy since, or for nothing new, may have been so beside what was not told: it is looked at once more
        LedgerArticle? After(LedgerArticle article) =>
            article.At >= minute && (article.IsTold || article.Mark == ArticleMark.TooFarDown) && !kept.Contains(article.Id) ? before?.articles.GetValueOrDefault(article.Id)
            : article.Text is not null && named.Contains(article.Id) ? article with { Text = before?.articles.GetValueOrDefault(article.Id)?.Text ?? SeenText.None }
            : article;
    }

    private static HashSet<long> ArticlesOf(IEnumerable<Digest> digests) =>
        [.. digests.SelectMany(digest => digest.Stories).SelectMany(story => story.Sources).Select(source => source.Article.Value)];

    /// <summary>What became of an article first stays, until it is told.</summary>
    private static bool Keeps(LedgerArticle before, LedgerArticle now) => now.Mark != ArticleMark.Told && (before.IsTold || !now.IsTold);

    public bool Equals(Ledger? other) => other is not null && other.Id == Id;

    public override bool Equals(object? obj) => Equals(obj as Ledger);

    public override int GetHashCode() => Id.GetHashCode();
}
