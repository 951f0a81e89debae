using System.Collections.Frozen;
using DigestBot.Text.Languages;
using DigestBot.Text.Sentences;

namespace DigestBot.Text.Gists;

/// <summary>Reads the sentences of a document that may stand in a gist, noise left out.</summary>
internal static class GistSentenceReader
{
    // datelines stand at the head, a few lines of noise before them at most
    private const int DatelineSentences = 4;

    public static IReadOnlyList<GistSentence> Read(TextDocument document, int limit)
    {
        var found = new List<GistSentence>(limit);
        var paragraphs = new ParagraphCursor(document.Paragraphs);
        var quotation = new QuotationState(0);
        for (var i = 0; i < document.Sentences.Count && found.Count < limit; i++)
        {
            var sentence = document.Sentences[i];
            var opens = paragraphs.Enters(sentence);
            if (opens)
            {
                quotation = new QuotationState(paragraphs.End);
            }

            var beganQuoted = quotation.IsOpen;
            var span = i < DatelineSentences && opens ? new TextSpan(DatelineMark.Skip(document.Text, sentence), sentence.End) : sentence;
            var bare = new char[span.Length];
            var quoted = quotation.Walk(document.Text, span, bare);
            var words = WordScripts.CountWords(span.In(document.Text));
            if (NoiseRule.IsNoise(span.In(document.Text), words, document.Language.Gists))
            {
                continue;
            }

            found.Add(new GistSentence
            {
                Span = span,
                Position = found.Count,
                Words = words,
                QuotedShare = (double)quoted / span.Length,
                OwnVoiceShare = OwnVoice(span.In(document.Text), document.Language.Gists.OwnVoice),
                NeedsPrevious = beganQuoted || StandAloneRule.PointsBack(bare, document.Language),
                AddsToOthers = i > 0 && StandAloneRule.Adds(bare, document.Language.Gists),
                NeedsNext = quotation.IsOpen,
                IsQuestion = span.In(document.Text).TrimEnd("\"”’' ").EndsWith('?'),
                OpensParagraph = opens,
            });
        }

        return found;
    }

    private static double OwnVoice(ReadOnlySpan<char> sentence, FrozenSet<string> words)
    {
        var (own, all) = (0, 0);
        var lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var walker = new WordWalker(sentence); words.Count > 0 && walker.MoveNext(); all++)
        {
            own += lookup.Contains(walker.Word) ? 1 : 0;
        }

        return all == 0 ? 0 : (double)own / all;
    }

    /// <summary>Says of sentences in order whether each is the first of its paragraph.</summary>
    private struct ParagraphCursor(IReadOnlyList<TextSpan> paragraphs)
    {
        private int current = -1;

        public readonly int End => paragraphs[current].End;

        public bool Enters(TextSpan sentence)
        {
            var before = current;
            while (current + 1 < paragraphs.Count && paragraphs[current + 1].Start <= sentence.Start)
            {
                current++;
            }

            return current != before;
        }
    }
}
