using DigestBot.Text.Sentences;

namespace DigestBot.Text.Gists;

/// <summary>Chooses the sentences that tell an article's news. Words are never changed, only chosen.</summary>
internal static class GistWriter
{
    private const int StandardWords = 75;
    private const int FullWords = 150;

    // what matters stands in the first twenty sentences; candidates grow with the cube
    private const int MostSentences = 14;

    public static Gist Write(TextDocument document)
    {
        var sentences = GistSentenceReader.Read(document, MostSentences);
        if (sentences.Count == 0)
        {
            return WriteWithoutNews(document);
        }

        var single = new BestChoice();
        var best = new BestChoice();
        Visit(document, sentences, (chosen, features) =>
        {
            var score = GistWeights.Score(features);
            best.Offer(chosen, score);
            if (chosen.Length == 1)
            {
                single.Offer(chosen, score);
            }
        });

        var standard = best.Chosen ?? [sentences[0]];
        var brief = single.Chosen ?? [sentences[0]];
        return new Gist(Spans(brief), Spans(standard), Spans(FullGist.Extend(standard, sentences, FullWords)));
    }

    /// <summary>Goes through every choice for the standard length: what the training of the weights sees too.</summary>
    public static void Visit(TextDocument document, GistCandidates.Visitor visitor) =>
        Visit(document, GistSentenceReader.Read(document, MostSentences), visitor);

    private static void Visit(TextDocument document, IReadOnlyList<GistSentence> sentences, GistCandidates.Visitor visitor) =>
        new GistCandidates(sentences, GistVocabulary.Read(document, sentences), StandardWords).Visit(visitor);

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

    private sealed class BestChoice
    {
        private double score = double.NegativeInfinity;

        public GistSentence[]? Chosen { get; private set; }

        public void Offer(ReadOnlySpan<GistSentence> chosen, double offered)
        {
            if (offered > score)
            {
                score = offered;
                Chosen = chosen.ToArray();
            }
        }
    }
}
