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

    /// <summary>For each group of the topic, where its words stand in the article. Of a query, each part that must hold is a group of its words.</summary>
    public static IReadOnlyList<TopicGroupReason> Explain(Topic topic, ArticleAnalysis article)
    {
        List<IReadOnlyList<string>> groups = [.. Parts(topic.Asked).Select(part => (IReadOnlyList<string>)[.. WordsOf(part)]).Where(words => words.Count > 0)];
        var document = QueryDocument.Of(article, new TopicWordFinder(groups));
        return [.. groups.Select((words, group) => ReasonOf(words, group, document))];
    }

    private static TopicGroupReason ReasonOf(IReadOnlyList<string> words, int group, QueryDocument document)
    {
        var (inTitle, inText) = (document.InTitle.Of(group), document.InText.Of(group));
        var text = document.Analysis.Text;
        return new TopicGroupReason(
            words,
            Written(inTitle, document.Title),
            Written(inText.Where(hit => hit.Start < document.LeadEnd), text),
            Written(inText, text),
            inText.Count,
            QueryNode.MentionsNeeded(document));
    }

    private static List<string> Written(IEnumerable<TextSpan> hits, string text) =>
        [.. hits.Select(hit => hit.Of(text)).Distinct(StringComparer.OrdinalIgnoreCase)];

    private static IReadOnlyList<ArticleQuery> Parts(ArticleQuery query) => query is ArticleQuery.Every all ? all.Operands : [query];

    /// <summary>Queries nest as deep as their reader allows, which is little.</summary>
    private static IEnumerable<string> WordsOf(ArticleQuery query) => query switch
    {
        ArticleQuery.Words words => [words.Written],
        ArticleQuery.Title title => [title.Written],
        ArticleQuery.Every all => all.Operands.SelectMany(WordsOf),
        ArticleQuery.Either any => any.Operands.SelectMany(WordsOf),
        _ => [],
    };
}
