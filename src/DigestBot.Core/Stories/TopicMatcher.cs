using DigestBot.Text;

namespace DigestBot.Stories;

/// <summary>
/// Says which topics an article belongs to. Every group of a topic needs a word that is more than a passing mention: in the headline,
/// in the lead (the first three paragraphs), or at least three times in the text and once in about 300 words.
/// </summary>
/// <remarks>Built once for a catalog; safe from any thread.</remarks>
public sealed class TopicMatcher
{
    private const int LeadParagraphs = 3;

    /// <summary>A lead is no longer than this, whatever counts as a paragraph in a pasted text.</summary>
    private const int LongestLead = 1500;

    private const int LeastMentions = 3;

    /// <summary>About 300 English words.</summary>
    private const int CharactersPerMention = 1800;

    private readonly TopicCatalog catalog;
    private readonly TopicWordFinder finder;
    private readonly Dictionary<Topic, int> firstGroups = [];

    public TopicMatcher(TopicCatalog catalog)
    {
        this.catalog = catalog;
        var groups = new List<IReadOnlyList<string>>();
        foreach (var topic in catalog.All)
        {
            firstGroups[topic] = groups.Count;
            groups.AddRange(topic.Groups);
        }

        finder = new TopicWordFinder(groups);
    }

    /// <summary>All topics the article belongs to, in the catalog's order, each with the words that say so.</summary>
    public IReadOnlyList<TopicMatch> Match(ArticleAnalysis article)
    {
        var title = finder.Find(article.Title ?? "");
        var text = finder.Find(article.Text);
        var lead = LeadOf(article);
        return [.. catalog.All.Select(topic => Match(topic, article, title, text, lead)).OfType<TopicMatch>()];
    }

    /// <summary>Why the article belongs to one topic of the catalog, or null when it does not.</summary>
    public TopicMatch? Match(Topic topic, ArticleAnalysis article) =>
        IsOtherLanguage(topic, article)
            ? null
            : Match(topic, article, finder.Find(article.Title ?? ""), finder.Find(article.Text), LeadOf(article));

    /// <summary>For each group of the topic, where its words stand in the article; says too what an article lacks that does not belong.</summary>
    public IReadOnlyList<TopicGroupReason> Explain(Topic topic, ArticleAnalysis article)
    {
        var (title, text, lead) = (finder.Find(article.Title ?? ""), finder.Find(article.Text), LeadOf(article));
        return
        [
            .. topic.Groups.Select((words, group) =>
            {
                var (inTitle, inText) = (title.Of(firstGroups[topic] + group), text.Of(firstGroups[topic] + group));
                return new TopicGroupReason(
                    words,
                    Written(inTitle, article.Title ?? ""),
                    Written(inText.Where(hit => hit.Start < lead), article.Text),
                    Written(inText, article.Text),
                    inText.Count,
                    MentionsNeeded(article));
            }),
        ];
    }

    private static List<string> Written(IEnumerable<TextSpan> hits, string text) =>
        [.. hits.Select(hit => hit.Of(text)).Distinct(StringComparer.OrdinalIgnoreCase)];

    private static int MentionsNeeded(ArticleAnalysis article) => Math.Max(LeastMentions, article.Text.Length / CharactersPerMention);

    private TopicMatch? Match(Topic topic, ArticleAnalysis article, TopicHits title, TopicHits text, int lead)
    {
        if (IsOtherLanguage(topic, article))
        {
            return null;
        }

        var words = new List<string>();
        for (var group = 0; group < topic.Groups.Count; group++)
        {
            var (inTitle, inText) = (title.Of(firstGroups[topic] + group), text.Of(firstGroups[topic] + group));
            var isStrong = inTitle.Count > 0 || (inText.Count > 0 && inText[0].Start < lead);
            if (!isStrong && inText.Count < MentionsNeeded(article))
            {
                return null;
            }

            words.AddRange(inTitle.Select(hit => hit.Of(article.Title!)).Concat(inText.Select(hit => hit.Of(article.Text)))
                .Distinct(StringComparer.OrdinalIgnoreCase));
        }

        return new TopicMatch(topic, words);
    }

    /// <summary>A language that could not be told keeps no article out.</summary>
    public static bool IsOtherLanguage(Topic topic, ArticleAnalysis article) =>
        topic.Languages.Count > 0 && article.Language != "und" && !topic.Languages.Contains(article.Language, StringComparer.OrdinalIgnoreCase);

    private static int LeadOf(ArticleAnalysis article) => Math.Min(
        LongestLead,
        article.Paragraphs.Count == 0 ? article.Text.Length : article.Paragraphs[Math.Min(LeadParagraphs, article.Paragraphs.Count) - 1].End);
}
