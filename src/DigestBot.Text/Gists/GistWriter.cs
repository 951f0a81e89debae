using DigestBot.Text.Sentences;

namespace DigestBot.Text.Gists;

/// <summary>Chooses the sentences that tell an article's news. Words are never changed, only chosen.</summary>
internal static class GistWriter
{
    private const int StandardWords = 75;
    private const int FullWords = 150;
    private const int LeastLeadWords = 8;

    // what matters stands in the first sentences, and choices grow with the fourth power (set on benches summaries/*)
    private const int MostSentences = 12;

    public static Gist Write(TextDocument document)
    {
        var sentences = GistSentenceReader.Read(document, MostSentences);
        if (sentences.Count == 0)
        {
            return WriteWithoutNews(document);
        }

        var vocabulary = GistVocabulary.Read(document, sentences);
        var best = Best(sentences, vocabulary);
        var full = FullGist.Extend(best, sentences, vocabulary, FullWords);
        return new Gist(Spans([Lead(best)]), Spans(best), Spans(full));
    }

    private static GistSentence[] Best(IReadOnlyList<GistSentence> sentences, GistVocabulary vocabulary)
    {
        GistSentence[] best = [sentences[0]];
        var highest = double.NegativeInfinity;
        Visit(sentences, vocabulary, (chosen, features) =>
        {
            var score = GistWeights.Score(features);
            if (score > highest)
            {
                highest = score;
                best = chosen.ToArray();
            }
        });
        return best;
    }

    // the first of the chosen that tells something by itself
    private static GistSentence Lead(GistSentence[] chosen) =>
        chosen.FirstOrDefault(sentence => sentence is { NeedsPrevious: false, NeedsNext: false, AddsToOthers: false, IsQuestion: false, Words: >= LeastLeadWords })
        ?? chosen.FirstOrDefault(sentence => sentence is { NeedsPrevious: false, NeedsNext: false })
        ?? chosen[0];

    /// <summary>Goes through every choice for the standard length: what the training of the weights sees too.</summary>
    public static void Visit(TextDocument document, GistCandidates.Visitor visitor)
    {
        var sentences = GistSentenceReader.Read(document, MostSentences);
        Visit(sentences, GistVocabulary.Read(document, sentences), visitor);
    }

    private static void Visit(IReadOnlyList<GistSentence> sentences, GistVocabulary vocabulary, GistCandidates.Visitor visitor)
    {
        if (!new GistCandidates(sentences, vocabulary, StandardWords).Visit(visitor))
        {
            // every sentence leans on another: better a gist that points back than none
            new GistCandidates([.. sentences.Select(sentence => sentence.Freed())], vocabulary, StandardWords).Visit(visitor);
        }
    }

    // nothing but captions and short lines: the first line is better than nothing
    private static Gist WriteWithoutNews(TextDocument document)
    {
        if (document.Sentences.Count == 0)
        {
            return Gist.Empty;
        }

        var first = document.Sentences[0];
        return new Gist([first], [first], [first]);
    }

    private static List<TextSpan> Spans(IEnumerable<GistSentence> sentences) => [.. sentences.Select(sentence => sentence.Span)];
}
