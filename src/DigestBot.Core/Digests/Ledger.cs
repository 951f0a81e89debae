using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using DigestBot.Articles;
using DigestBot.Digests.Composing;
using NodaTime;

namespace DigestBot.Digests;

/// <summary>What somebody has been told on a topic lately: which articles, and which of their sentences, quotes and dates. It never changes; two of one content are one.</summary>
public sealed class Ledger : IEquatable<Ledger>
{
    /// <summary>How long a story is known as told, so that what comes later carries it on.</summary>
    public const int StoryDays = 10;

    /// <summary>How long words are known as told: agencies repeat the background of a matter for weeks.</summary>
    public const int WordDays = 30;

    private readonly FrozenDictionary<long, LedgerArticle> articles;
    private readonly FrozenDictionary<string, LocalDate> words;

    internal Ledger(IEnumerable<LedgerArticle> articles, IEnumerable<KeyValuePair<string, LocalDate>> words)
    {
        this.articles = articles.ToFrozenDictionary(article => article.Id);
        this.words = words.ToFrozenDictionary(StringComparer.Ordinal);
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

    /// <summary>Whether the article was there before: told, or passed over.</summary>
    public bool Knows(ArticleId article) => articles.ContainsKey(article.Value);

    /// <summary>Whether the article belongs to a story that was told.</summary>
    public bool IsTold(ArticleId article) => articles.TryGetValue(article.Value, out var known) && known.IsTold;

    /// <summary>Whether a sentence, quote or date was told.</summary>
    public bool HasSaid(string text) => words.ContainsKey(KeyOf(text));

    /// <summary>What is known afterwards.</summary>
    /// <param name="digest">What is told now.</param>
    /// <param name="seen">All articles that were looked at.</param>
    /// <param name="told">Those of stories that are told now, or were before.</param>
    /// <param name="today">The day of it.</param>
    internal Ledger After(Digest digest, IEnumerable<Article> seen, IReadOnlySet<ArticleId> told, LocalDate today)
    {
        var known = articles.Values.ToDictionary(article => article.Id);
        foreach (var article in seen)
        {
            known[article.Id.Value] = new LedgerArticle(article.Id.Value, article.Day, told.Contains(article.Id) || IsTold(article.Id));
        }

        var said = words.ToDictionary(StringComparer.Ordinal);
        foreach (var text in DigestWords.Of(digest))
        {
            said[KeyOf(text)] = today;
        }

        return new Ledger(
            known.Values.Where(article => article.Day >= today.PlusDays(-StoryDays)), said.Where(word => word.Value >= today.PlusDays(-WordDays)));
    }

    public bool Equals(Ledger? other) => other is not null && other.Id == Id;

    public override bool Equals(object? obj) => Equals(obj as Ledger);

    public override int GetHashCode() => Id.GetHashCode();

    /// <summary>Eleven characters for a text of any length; that two share them happens once in billions of ledgers.</summary>
    private static string KeyOf(string text)
    {
        const int bytes = 8;
        return System.Buffers.Text.Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, bytes));
    }
}
