using DigestBot.Text.Languages;
using DigestBot.Text.Quotes.Marks;
using DigestBot.Text.Sentences;

namespace DigestBot.Text.Quotes.Particles;

/// <summary>Speech in languages that mark it by particles behind the quote: Japanese and Korean.</summary>
internal static class ParticleQuotes
{
    public static List<Quote> Find(TextDocument document, List<QuotedSpan> spans, QuoteParticles particles)
    {
        var cues = new ParticleCues(document.Text, particles);
        var sources = new ParticleSources(document.Text, particles, spans);
        var found = new List<Quote>();
        for (var i = 0; i < spans.Count; i++)
        {
            var span = spans[i];
            var paragraph = document.Paragraphs[span.Paragraph];
            if (span.Inner.Length > 0 && cues.Read(span, paragraph) is { } cue)
            {
                var source = cue.Speaker is { } announced ? sources.Behind(announced, paragraph) : sources.Between(span.Outer.End, cue.Verb) ?? sources.Find(i, paragraph);
                var kind = cue.Attributive || source.Embedded ? QuoteKind.Partial : QuoteKind.Direct;
                found.Add(new Quote(span.Inner, kind, source.Name?.Of(document.Text), source.Name, source.Confidence, $"'{cue.Words.Of(document.Text)}' after the quote: {source.Reason}."));
            }
        }

        return found;
    }
}
