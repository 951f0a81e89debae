using DigestBot.Text.Extraction.Credits;
using DigestBot.Text.Extraction.Metadata;

namespace DigestBot.Text.Extraction.Pages;

/// <summary>The clean paragraphs of a page, or why there are none.</summary>
internal sealed record PageBody(IReadOnlyList<string> Paragraphs, string? Reason)
{
    // below this much text the names may have misled; above that much the second reading is an article
    private const int TooShort = 500;
    private const int LongEnough = 1200;

    // a page may show the beginning alone
    private const int MuchMore = 2;

    /// <param name="page">The page.</param>
    /// <param name="head">What it says of itself.</param>
    /// <param name="title">The article's.</param>
    /// <param name="scripts">The page's scripts; read only where the page itself tells too little.</param>
    public static PageBody Find(PageTree page, PageHead head, string? title, IEnumerable<string> scripts)
    {
        ChromePruner.Prune(page);
        var reading = Read(page, head, title);
        if (Length(reading.Paragraphs) < TooShort)
        {
            ChromePruner.PruneLeniently(page);
            var second = Read(page, head, title);
            reading = Length(second.Paragraphs) >= LongEnough ? second : reading;
        }

        var length = Length(reading.Paragraphs);
        return length < LongEnough && ScriptBody.Find(scripts, title) is var kept && Length(kept) > length * MuchMore ? new PageBody(kept, null) : reading;
    }

    private static PageBody Read(PageTree page, PageHead head, string? title)
    {
        var blocks = BlockReader.Read(page);
        var body = BodyFinder.Find(page, blocks);
        var inside = body is null ? [] : blocks.Where(block => block.Node >= body.Index && block.Node < body.End).ToList();
        var paragraphs = BodyCleaner.Clean(inside, title).ConvertAll(block => block.Text);
        if (body is not null && !OpensWithDateline(paragraphs) && Standfirst.Find(page, head, body.Index) is { } standfirst && !paragraphs.Take(3).Contains(standfirst))
        {
            paragraphs.Insert(0, standfirst);
        }

        paragraphs = LinkedBody.Rescue(paragraphs, head.Linked.Body);
        return NoArticle.Reason(page, head, blocks, inside, paragraphs) is { } reason ? new PageBody([], reason) : new PageBody(paragraphs, null);
    }

    /// <summary>A report that opens with its dateline opens there: a standfirst above it says the same beforehand.</summary>
    private static bool OpensWithDateline(List<string> paragraphs) => paragraphs.Count > 0 && DatelineReader.Read(paragraphs[0]) is not null;

    private static int Length(IReadOnlyList<string> paragraphs) => paragraphs.Sum(LineShape.EffectiveLength);
}
