using DigestBot.Articles;
using DigestBot.Text;

namespace DigestBot.Digests.Composing;

/// <summary>What the reader of a digest knows: from briefings before it, and from what of it is written already.</summary>
internal sealed class ReaderMemory
{
    private readonly Ledger? ledger;
    private readonly HashSet<ulong> said = [];

    private ReaderMemory(Ledger? ledger) => this.ledger = ledger;

    /// <summary>Of readers who ask: every answer begins anew, and remembers nothing.</summary>
    public static ReaderMemory None { get; } = new(null);

    public static ReaderMemory Of(Ledger ledger) => new(ledger);

    /// <summary>Whether words of an article are known.</summary>
    /// <param name="article">The article.</param>
    /// <param name="span">Where the words stand in it.</param>
    /// <param name="text">The words, as they are told.</param>
    /// <param name="carriesOn">Whether the story is known, so that words which differ from told ones by a misspelling are no news.</param>
    public bool Knows(Article article, TextSpan span, string text, bool carriesOn) => ledger is not null
        && (said.Contains(LedgerKey.Of(text)) || (carriesOn ? ledger.HasNearlySaid(text) || WasThere(article, span) : ledger.HasSaid(text)));

    /// <summary>Whether this digest says it already.</summary>
    public bool HasJustSaid(string text) => ledger is not null && said.Contains(LedgerKey.Of(text));

    public void Say(string text)
    {
        if (ledger is not null)
        {
            said.Add(LedgerKey.Of(text));
        }
    }

    /// <summary>The article was told when it had these sentences: whatever of them was not worth telling is no news now.</summary>
    private bool WasThere(Article article, TextSpan span)
    {
        if (ledger?.TextOf(article.Id) is not { } seen)
        {
            return false;
        }

        var sentences = article.Analysis.Sentences.Where(sentence => sentence.Overlaps(span)).ToList();
        return sentences.Count > 0 && sentences.All(sentence => seen.Has(sentence.Of(article.Analysis.Text)));
    }
}
