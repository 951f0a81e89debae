using DigestBot.Text;

namespace DigestBot.Stories.Queries;

/// <summary>A query with its words gathered in groups of a finder, so that one pass over a text finds them all.</summary>
internal abstract class QueryNode
{
    private const int LeastMentions = 3;

    /// <summary>About 300 English words.</summary>
    private const int CharactersPerMention = 1800;

    /// <summary>How often a text must have words that neither headline nor lead has.</summary>
    public static int MentionsNeeded(QueryDocument document) => Math.Max(LeastMentions, document.Analysis.Text.Length / CharactersPerMention);

    /// <summary>Whether the document has it; adds what was found.</summary>
    public abstract bool Matches(QueryDocument document, Mentions mentions, List<QueryHit> hits);

    /// <summary>Words that are names of one thing: more than a passing mention of any, or of all together.</summary>
    public sealed class Names(int group) : QueryNode
    {
        public override bool Matches(QueryDocument document, Mentions mentions, List<QueryHit> hits)
        {
            var (inTitle, inText) = (document.InTitle.Of(group), document.InText.Of(group));
            var least = mentions == Mentions.Any ? 1 : MentionsNeeded(document);
            if (inTitle.Count == 0 && !(inText.Count > 0 && inText[0].Start < document.LeadEnd) && inText.Count < least)
            {
                return false;
            }

            hits.AddRange(inTitle.Select(span => new QueryHit(span.Of(document.Title), HitPlace.Headline, span)));
            hits.AddRange(inText.Select(span =>
                new QueryHit(span.Of(document.Analysis.Text), span.Start < document.LeadEnd ? HitPlace.Lead : HitPlace.Text, span)));
            return true;
        }
    }

    public sealed class InTitle(int group) : QueryNode
    {
        public override bool Matches(QueryDocument document, Mentions mentions, List<QueryHit> hits)
        {
            var spans = document.InTitle.Of(group);
            hits.AddRange(spans.Select(span => new QueryHit(span.Of(document.Title), HitPlace.Headline, span)));
            return spans.Count > 0;
        }
    }

    public sealed class FromSource(string written) : QueryNode
    {
        private readonly TopicWordFinder finder = new([[written]]);

        public override bool Matches(QueryDocument document, Mentions mentions, List<QueryHit> hits)
        {
            if (finder.Find(document.Outlet).Of(0).Count == 0 && (document.Host is null || finder.Find(document.Host).Of(0).Count == 0))
            {
                return false;
            }

            hits.Add(new QueryHit(document.Outlet, HitPlace.Source, null));
            return true;
        }
    }

    public sealed class InLanguage(string code) : QueryNode
    {
        public override bool Matches(QueryDocument document, Mentions mentions, List<QueryHit> hits)
        {
            if (!document.Analysis.Language.Equals(code, StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }

            hits.Add(new QueryHit(code, HitPlace.Language, null));
            return true;
        }
    }

    public sealed class Without(QueryNode operand) : QueryNode
    {
        public override bool Matches(QueryDocument document, Mentions mentions, List<QueryHit> hits) => !operand.Matches(document, Mentions.Any, []);
    }

    public sealed class All(IReadOnlyList<QueryNode> operands) : QueryNode
    {
        public override bool Matches(QueryDocument document, Mentions mentions, List<QueryHit> hits)
        {
            var found = new List<QueryHit>();
            if (!operands.All(operand => operand.Matches(document, mentions, found)))
            {
                return false;
            }

            hits.AddRange(found);
            return true;
        }
    }

    public sealed class Any(IReadOnlyList<QueryNode> operands) : QueryNode
    {
        /// <summary>All operands are asked: a reason names everything that was found.</summary>
        public override bool Matches(QueryDocument document, Mentions mentions, List<QueryHit> hits) =>
            operands.Aggregate(false, (found, operand) => operand.Matches(document, mentions, hits) || found);
    }
}
