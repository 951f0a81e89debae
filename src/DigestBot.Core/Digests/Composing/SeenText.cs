using System.Buffers.Binary;
using System.Buffers.Text;
using DigestBot.Text;

namespace DigestBot.Digests.Composing;

/// <summary>Which sentences an article had: half a print of each, so that what its outlet adds later shows.</summary>
/// <remarks>Half a print is enough: that one of thirty sentences is mistaken for another one's misspelling happens once in tens of thousands.</remarks>
internal sealed class SeenText
{
    private const int Bytes = 4;

    private readonly HashSet<uint> prints;

    private SeenText(IEnumerable<uint> prints) => this.prints = [.. prints];

    /// <summary>Of an article none of whose sentences was there.</summary>
    public static SeenText None { get; } = new([]);

    public static SeenText Of(ArticleAnalysis article) => new(article.Sentences.Select(span => Half(SentencePrint.Of(span.Of(article.Text)))));

    /// <summary>As <see cref="ToString"/> gives it.</summary>
    /// <exception cref="FormatException">The text is none that <see cref="ToString"/> gave.</exception>
    public static SeenText Parse(string text) =>
        new(Base64Url.DecodeFromChars(text).Chunk(Bytes).Select(bytes => BinaryPrimitives.ReadUInt32BigEndian(bytes)));

    /// <summary>Whether the sentence stood in it, but for a misspelling.</summary>
    public bool Has(string sentence) => SentencePrint.IsNear(sentence, print => prints.Contains(Half(print)));

    /// <summary>Whether the article is as it was, or shorter.</summary>
    public bool HasAll(ArticleAnalysis article) => article.Sentences.All(span => prints.Contains(Half(SentencePrint.Of(span.Of(article.Text)))));

    public override string ToString()
    {
        var bytes = new byte[prints.Count * Bytes];
        foreach (var (index, print) in prints.Order().Index())
        {
            BinaryPrimitives.WriteUInt32BigEndian(bytes.AsSpan(index * Bytes), print);
        }

        return Base64Url.EncodeToString(bytes);
    }

    private static uint Half(ulong print) => (uint)(print >> 32);
}
