using DigestBot.Text.Quotes.Frames;
using DigestBot.Text.Quotes.Marks;
using DigestBot.Text.Quotes.Names;
using DigestBot.Text.Quotes.Particles;
using DigestBot.Text.Sentences;

namespace DigestBot.Text.Quotes;

/// <summary>Finds what an article prints as speech between quotation marks, and who said it.</summary>
internal static class QuoteFinder
{
    public static IReadOnlyList<Quote> Find(TextDocument document)
    {
        var spans = TranscriptTurns.Merge(document.Text, document.Paragraphs, QuoteMarkScanner.Scan(document.Text, document.Paragraphs));
        if (spans.Count == 0)
        {
            return [];
        }

        if (document.Language.Quotes.Particles is { } particles)
        {
            return ParticleQuotes.Find(document, spans, particles);
        }

        var frame = FrameBuilder.Build(document, spans);
        return new SpeechReader(frame, NameRegister.Of(frame)).Read();
    }
}
