using DigestBot.Articles;
using DigestBot.Stories.Queries;
using DigestBot.Text;

namespace DigestBot.Stories;

/// <summary>Says how an article stands to a topic, also to one it does not belong to.</summary>
public static class TopicExplainer
{
    public static bool IsOn(Topic topic, Article article) => new QueryMatcher(topic.Matching, Mentions.Central).Match(article) is not null;

    /// <summary>A language that could not be told keeps no article out.</summary>
    public static bool IsOtherLanguage(Topic topic, ArticleAnalysis article) =>
        topic.Languages.Count > 0 && article.Language != "und" && !topic.Languages.Contains(article.Language, StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// For each part of the topic that must hold, where its words stand in the article. Of a part that holds, only what was found counts; of
    /// one that does not, also what was sought in vain.
    /// </summary>
    public static IReadOnlyList<TopicGroupReason> Explain(Topic topic, Article article) =>
    [
        .. Parts(topic.Asked).SelectMany(part =>
        {
            var reasons = GroupsOf(part).Select(group => ReasonOf(group.Words, group.IsHeadlineOnly, article)).ToList();
            return new QueryMatcher(part, Mentions.Central).Match(article) is null ? reasons : reasons.Where(reason => reason.Holds);
        }),
    ];

    /// <summary>What keeps the article out although it may have all the words: what the topic leaves out, another source, another language.</summary>
    public static IReadOnlyList<TopicObstacle> Obstacles(Topic topic, Article article) => [.. Obstacles(topic.Asked, article)];

    /// <summary>Queries nest as deep as their reader allows, which is little.</summary>
    private static IEnumerable<TopicObstacle> Obstacles(ArticleQuery query, Article article)
    {
        if (new QueryMatcher(query, Mentions.Central).Match(article) is not null)
        {
            return [];
        }

        return query switch
        {
            ArticleQuery.Every all => all.Operands.SelectMany(operand => Obstacles(operand, article)),
            ArticleQuery.Either any => any.Operands.SelectMany(operand => Obstacles(operand, article)),
            ArticleQuery.Without without => [LeftOut(query, new QueryMatcher(without.Operand, Mentions.Any).Match(article)?.Hits ?? [])],
            ArticleQuery.Source => [new TopicObstacle(QueryText.Of(query), IsLeftOut: false, HitPlace.Source, [article.Outlet])],
            ArticleQuery.Language => [new TopicObstacle(QueryText.Of(query), IsLeftOut: false, HitPlace.Language, [article.Analysis.Language])],
            _ => [],
        };
    }

    /// <summary>Where it stands foremost is enough.</summary>
    private static TopicObstacle LeftOut(ArticleQuery query, IReadOnlyList<QueryHit> hits)
    {
        var place = hits.Select(hit => hit.Place).DefaultIfEmpty(HitPlace.Text).Min();
        return new TopicObstacle(
            QueryText.Of(query), IsLeftOut: true, place, [.. hits.Where(hit => hit.Place == place).Select(hit => hit.Words).Distinct(StringComparer.OrdinalIgnoreCase)]);
    }

    private static TopicGroupReason ReasonOf(IReadOnlyList<string> words, bool isHeadlineOnly, Article article)
    {
        var document = QueryDocument.Of(article, new TopicWordFinder([words]));
        var (inTitle, inText) = (document.InTitle.Of(0), isHeadlineOnly ? [] : document.InText.Of(0));
        var text = document.Analysis.Text;
        return new TopicGroupReason(
            words,
            Written(inTitle, document.Title),
            Written(inText.Where(hit => hit.Start < document.LeadEnd), text),
            Written(inText, text),
            inText.Count,
            QueryNode.MentionsNeeded(document))
        {
            IsHeadlineOnly = isHeadlineOnly,
        };
    }

    private static List<string> Written(IEnumerable<TextSpan> hits, string text) =>
        [.. hits.Select(hit => hit.Of(text)).Distinct(StringComparer.OrdinalIgnoreCase)];

    private static IReadOnlyList<ArticleQuery> Parts(ArticleQuery query) => query is ArticleQuery.Every all ? all.Operands : [query];

    /// <summary>The words of a part: those sought anywhere, and those sought in the headline.</summary>
    private static IEnumerable<(List<string> Words, bool IsHeadlineOnly)> GroupsOf(ArticleQuery part)
    {
        var terms = Terms(part).ToLookup(term => term is ArticleQuery.Title, term => term is ArticleQuery.Title title ? title.Written : ((ArticleQuery.Words)term).Written);
        return ((bool[])[false, true]).Where(terms.Contains).Select(isTitle => (terms[isTitle].Distinct().ToList(), isTitle));
    }

    private static IEnumerable<ArticleQuery> Terms(ArticleQuery query) => query switch
    {
        ArticleQuery.Words or ArticleQuery.Title => [query],
        ArticleQuery.Every all => all.Operands.SelectMany(Terms),
        ArticleQuery.Either any => any.Operands.SelectMany(Terms),
        _ => [],
    };
}
