using DigestBot.Text.Languages;
using DigestBot.Text.Quotes.Marks;

namespace DigestBot.Text.Quotes.Particles;

/// <summary>Finds the topic a quote belongs to: in its own sentence, else further back in the paragraph, else the last source.</summary>
internal sealed class ParticleSources(string text, QuoteParticles particles, List<QuotedSpan> quotes)
{
    // how far back a topic is looked for, in characters
    private const int Reach = 300;

    private readonly ParticleNames names = new(text, particles);
    private TextSpan? last;
    private ParticleSource? before;

    public ParticleSource Find(int quote, TextSpan paragraph)
    {
        // what stands before the quote before it was read for that one
        var goesOn = quote > 0 && quotes[quote - 1].Paragraph == quotes[quote].Paragraph;
        var floor = goesOn ? quotes[quote - 1].Outer.End : paragraph.Start;
        var start = quotes[quote].Outer.Start;
        var found = Nearest(start, Math.Max(floor, start - Reach)) ?? (goesOn ? before : null) ?? Last();
        before = found with { Embedded = false };
        last = found.Name ?? last;
        return found;
    }

    /// <summary>The first person with a title behind <paramref name="start"/> in the sentence.</summary>
    public ParticleSource Behind(int start, TextSpan paragraph)
    {
        for (var end = start + 1; end <= paragraph.End && end < start + Reach && text[end - 1] is not ('。' or '.'); end++)
        {
            if (names.TitleBefore(end) is var title and > 0 && names.NameBefore(end - title, title) is { } name && name.Start >= start)
            {
                last = names.Full(name);
                before = new ParticleSource(last, 0.9, "the source is named behind it");
                return before.Value;
            }
        }

        return new ParticleSource(null, 0.3, "the source has no name in the article");
    }

    /// <summary>A person with title and topic between a quote and its verb: 「…」と山田知事は述べた; null when there is none.</summary>
    public ParticleSource? Between(int start, int verb)
    {
        for (var end = start + 1; end < verb; end++)
        {
            if (TopicBefore(end, verb) is { } topic && names.TitleBefore(end - topic) is var title and > 0
                && names.NameBefore(end - topic - title, title) is { } name && name.Start >= start)
            {
                last = names.Full(name);
                before = new ParticleSource(last, 0.9, "the source is named behind it");
                return before;
            }
        }

        return null;
    }

    private ParticleSource Last() => last is { } name
        ? new ParticleSource(name, 0.7, $"the last named source is {name.Of(text)}")
        : new ParticleSource(null, 0.3, "nobody is named before");

    /// <summary>The topic nearest before a quote; a grammatical subject counts only where no topic stands further left in the sentence.</summary>
    private ParticleSource? Nearest(int start, int floor)
    {
        ParticleSource? subject = null;
        for (var at = start; at > floor; at--)
        {
            if (subject is not null && text[at - 1] is '。' or '.')
            {
                return subject;
            }

            if (TopicBefore(at, start) is not { } length || Named(at - length) is not { } source)
            {
                continue;
            }

            if (!IsSubject(at, length))
            {
                return source with { Embedded = subject is not null };
            }

            subject ??= source;
        }

        return subject;
    }

    private bool IsSubject(int end, int length)
    {
        var particle = text.AsSpan(end - length, length);
        foreach (var subject in particles.Subjects)
        {
            if (particle.SequenceEqual(subject))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Length of the topic particle that ends at <paramref name="end"/>, or null.</summary>
    private int? TopicBefore(int end, int limit)
    {
        if (particles.SpacedTitles && end < limit && !char.IsWhiteSpace(text[end]) && text[end] is not (',' or '"' or '“'))
        {
            return null;
        }

        int? longest = null;
        foreach (var topic in particles.Topics)
        {
            if (topic.Length > (longest ?? 0) && text.AsSpan(0, end).EndsWith(topic, StringComparison.Ordinal))
            {
                longest = topic.Length;
            }
        }

        return longest;
    }

    /// <summary>Whom or what the words before a topic particle name, or null when they name no source at all.</summary>
    private ParticleSource? Named(int end)
    {
        if (end > 0 && text[end - 1] is ')' or '）')
        {
            end = Math.Max(0, text.AsSpan(0, end).LastIndexOfAny('(', '（'));
        }

        if (EndsWithAny(end, particles.Pronouns) && last is { } known)
        {
            return new ParticleSource(known, 0.8, $"the last named source is {known.Of(text)}");
        }

        if (EndsWithAny(end, particles.Unnamed))
        {
            return new ParticleSource(null, 0.3, "the source has no name in the article");
        }

        if (names.TitleBefore(end) is var title and > 0 && names.NameBefore(end - title, title) is { } name)
        {
            var full = names.Full(name);
            return new ParticleSource(full, 0.9, full.Length == name.Length ? "the source is named before it" : $"the article names the source in full as {full.Of(text)}");
        }

        return EndsWithAny(end, particles.Organisations) && Body(end) is { } body ? new ParticleSource(body, 0.8, "the source is a body named before it") : null;
    }

    private TextSpan? Body(int end)
    {
        var start = end;
        while (start > 0 && end - start < 24 && (particles.SpacedTitles ? ParticleNames.IsHangul(text[start - 1]) : ParticleNames.IsKanji(text[start - 1]) || ParticleNames.IsKatakana(text[start - 1])))
        {
            start--;
        }

        return end - start >= 2 ? new TextSpan(start, end) : null;
    }

    private bool EndsWithAny(int end, IReadOnlyList<string> words)
    {
        foreach (var word in words)
        {
            if (text.AsSpan(0, end).EndsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
