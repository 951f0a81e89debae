using DigestBot.Articles;
using DigestBot.Digests;
using DigestBot.Stories.Queries;
using DigestBot.Text;
using NodaTime;

namespace DigestBot.Commands;

/// <summary>One article that a search or a topic found.</summary>
/// <param name="Article">Its number in the store: what /why asks for.</param>
/// <param name="Headline">Its headline.</param>
/// <param name="Outlet">Who published it.</param>
/// <param name="Day">The day it counts for.</param>
/// <param name="Sentence">The article's words around the first hit in its text; null when the hits stand elsewhere.</param>
/// <param name="Url">Where it is read, at that sentence where browsers find it; null for pasted text.</param>
/// <param name="Reason">What was found where.</param>
/// <param name="Language">The article's language.</param>
public sealed record SearchHit(
    ArticleId Article, string Headline, string Outlet, LocalDate Day, string? Sentence, Uri? Url, string Reason, string Language)
{
    /// <summary>Whether the article is an invented sample.</summary>
    public bool IsSample { get; init; }

    /// <summary>A sentence longer than this is cut to what stands around the hit.</summary>
    private const int LongestSentence = 280;

    public static SearchHit Of(FoundArticle found)
    {
        var (article, match) = found;
        var inText = match.Hits.FirstOrDefault(hit => hit.Place is HitPlace.Lead or HitPlace.Text);
        var sentence = inText?.Span is { } span ? SentenceAround(article.Analysis, span) : null;
        return new SearchHit(
            article.Id, article.Title, article.Outlet, article.Day, sentence,
            sentence is null ? article.Url : WebLink.To(article.Url, sentence), match.Reason, article.Analysis.Language)
        {
            IsSample = article.IsSample,
        };
    }

    private static string SentenceAround(ArticleAnalysis analysis, TextSpan hit)
    {
        // a hit across two sentences, or in a caption that is none, is shown in its paragraph
        var sentence = analysis.Sentences.Concat(analysis.Paragraphs).FirstOrDefault(span => span.Contains(hit), hit);
        if (sentence.Length <= LongestSentence)
        {
            return sentence.Of(analysis.Text);
        }

        var room = Math.Max(0, (LongestSentence - hit.Length) / 2);
        var from = Math.Max(sentence.Start, hit.Start - room);
        var to = Math.Min(sentence.End, hit.End + room);
        return new TextSpan(WordStart(analysis.Text, from, hit.Start), WordEnd(analysis.Text, to, hit.End)).Of(analysis.Text);
    }

    /// <summary>The first place from there on where a word begins, or that place where the script has no blanks.</summary>
    private static int WordStart(string text, int from, int last)
    {
        var blank = from == 0 || char.IsWhiteSpace(text[from - 1]) ? -1 : text.AsSpan(from, last - from).IndexOf(' ');
        return blank >= 0 ? from + blank + 1 : from + (char.IsLowSurrogate(text[from]) ? 1 : 0);
    }

    private static int WordEnd(string text, int to, int first)
    {
        var blank = to == text.Length || char.IsWhiteSpace(text[to]) ? -1 : text.AsSpan(first, to - first).LastIndexOf(' ');
        return blank >= 0 ? first + blank : to - (char.IsHighSurrogate(text[to - 1]) ? 1 : 0);
    }
}
