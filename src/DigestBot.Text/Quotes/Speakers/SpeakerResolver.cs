using DigestBot.Text.Languages;
using DigestBot.Text.Quotes.Attributions;
using DigestBot.Text.Quotes.Frames;
using DigestBot.Text.Quotes.Names;

namespace DigestBot.Text.Quotes.Speakers;

/// <summary>Turns the words for a source into the name the article gives it, quote by quote in text order.</summary>
internal sealed class SpeakerResolver(Frame frame, NameRegister names, SubjectFinder subjects, PhraseParser phrases)
{
    /// <summary>Below this confidence nobody is named; a higher bound lost more right speakers than wrong ones on bench quotes/polnear-train.</summary>
    public const double Least = 0.5;

    private readonly SourceTrail trail = new(frame, names, subjects);
    private readonly RoleIndex roles = new(frame, names);
    private readonly Dictionary<string, TextSpan> bodies = new(StringComparer.OrdinalIgnoreCase);
    private NamedSource? lastPerson;

    public Speaker Resolve(Attribution attribution)
    {
        var speaker = Resolve(attribution.Source, attribution);
        if (speaker.Source is { IsPerson: true } person)
        {
            lastPerson = person;
        }

        return speaker;
    }

    /// <summary>Whoever's words the sentence before a quote reports, or null.</summary>
    public Speaker? ReportedBefore(int token) => trail.InSentenceBefore(token) is var (name, person)
        ? new Speaker(name, person, 0.75, $"the sentence before reports what {name.Of(frame.Text)} said")
        : null;

    private Speaker Resolve(SourcePhrase source, Attribution attribution) => source.Shape switch
    {
        SourceShape.Name => Named(source, attribution),
        SourceShape.Pronoun => Pronoun(source, attribution),
        SourceShape.Organisation => Body(source, attribution),
        SourceShape.Role => Role(source),
        SourceShape.Document => Document(source),
        _ when attribution.Pattern == CuePattern.Colon && source.Mention >= 0 => Document(source),
        _ => Speaker.Nobody("the source has no name in the article"),
    };

    private Speaker Named(SourcePhrase source, Attribution attribution)
    {
        var named = names.SourceOf(source.Mention);
        if (named is { Kind: BearerKind.Organisation, Words: 1 } && Completed(source.End) is var end && end > source.End)
        {
            return new Speaker(frame.SpanOf(source.Start, end), named, Certainty(attribution.Pattern), "the source is named there");
        }

        var text = named.Name.In(frame.Text);
        var shortForm = names.Mentions[source.Mention];
        var reason = text.SequenceEqual(frame.SpanOf(shortForm.Start, shortForm.End).In(frame.Text))
            ? "the source is named there"
            : $"the article names the source in full as {text}";
        return new Speaker(named.Name, named, Certainty(attribution.Pattern), reason);
    }

    private Speaker Pronoun(SourcePhrase source, Attribution attribution)
    {
        var token = frame.Tokens[source.Start];
        if (token.Is(QuoteWordClass.Author))
        {
            return Speaker.Nobody("the author speaks");
        }

        if (token.Is(QuoteWordClass.They | QuoteWordClass.It) && !token.Is(QuoteWordClass.He | QuoteWordClass.She))
        {
            return BodyOfSentenceBefore(source.Start) ?? (trail.Body(source.Start) is { } body
                ? new Speaker(body, null, 0.65, $"the last body to speak is {body.Of(frame.Text)}")
                : Speaker.Nobody("no body spoke before"));
        }

        if (trail.Person(source.Start) is not var (person, margin))
        {
            return Speaker.Nobody("nobody named before fits the pronoun");
        }

        var certainty = Certainty(attribution.Pattern) * Math.Min(0.95, 0.62 + (0.12 * margin));
        var name = person.Name.Of(frame.Text);
        return new Speaker(person.Name, person, certainty, person == lastPerson ? $"the last named source is {name}" : $"the person last spoken of is {name}");
    }

    /// <summary>"The union Fair Tide was less pleased. "…," it said.": the subject of the sentence before, if it is a body in the same paragraph.</summary>
    private Speaker? BodyOfSentenceBefore(int token)
    {
        var at = frame.Tokens[token].Sentence - 1;
        if (at < 0 || frame.Sentences[at] is not { IsHeading: false } sentence || sentence.Paragraph != frame.SentenceOf(token).Paragraph
            || subjects.Main(sentence.Start, sentence.End) is not { Shape: SourceShape.Name } subject
            || names.SourceOf(subject.Mention) is not { Kind: BearerKind.Organisation or BearerKind.Unknown } body
            || (body.Kind == BearerKind.Unknown && !frame.Tokens[token].Is(QuoteWordClass.It) && Introduced(subject.Mention) < 0))
        {
            return null;
        }

        return new Speaker(body.Name, body, 0.7, $"the sentence before speaks of {body.Name.Of(frame.Text)}");
    }

    /// <summary>"the office of the president": a body is named with what completes it.</summary>
    private int Completed(int end) => frame.Words.HeadFirst ? end : phrases.PastComplement(end, Math.Min(frame.SentenceOf(end - 1).End, end + 6));

    /// <summary>The noun for a body right before a name: "the airline Northwind"; -1 when there is none.</summary>
    private int Introduced(int mention)
    {
        var noun = names.Mentions[mention].RunStart - 1;
        return noun >= 0 && frame.Tokens[noun] is { Kind: TokenKind.Word, Capital: false } word && word.Is(QuoteWordClass.Organisation) ? noun : -1;
    }

    private Speaker Body(SourcePhrase source, Attribution attribution)
    {
        if (PointsBack(source))
        {
            return Pointed(source);
        }

        if (source.Start > 0 && source.End - source.Start == 1 && frame.Tokens[source.Start - 1].Is(QuoteWordClass.Possessor))
        {
            // "her office said"
            return Speaker.Nobody($"whose {frame.Word(source.Start)} it is does not stand there");
        }

        var body = source with { End = Completed(source.End) };
        var key = frame.SpanOf(body.Start, body.End).Of(frame.Text);
        if (!bodies.TryGetValue(key, out var first))
        {
            first = bodies[key] = Earlier(source) ?? trail.WithArticle(body);
        }

        return new Speaker(first, null, Certainty(attribution.Pattern) - 0.05, "the source is a body named there");
    }

    /// <summary>Whether a word like Indonesian "itu" closes or follows the phrase.</summary>
    private bool PointsBack(SourcePhrase source) =>
        frame.Tokens[source.End - 1].Is(QuoteWordClass.PointsBack) || (source.End < frame.Tokens.Length && frame.Tokens[source.End].Is(QuoteWordClass.PointsBack));

    private Speaker Pointed(SourcePhrase source) => trail.Body(source.Start) is { } earlier
        ? new Speaker(earlier, null, 0.65, $"the last body to speak is {earlier.Of(frame.Text)}")
        : Speaker.Nobody("the body it points back to is not clear");

    /// <summary>"the ministry" is the one named in full before, "the airline" the one just called so.</summary>
    private TextSpan? Earlier(SourcePhrase source)
    {
        if (source.End - source.Start > 1)
        {
            return null;
        }

        var head = frame.Word(source.Start);
        foreach (var (key, span) in bodies)
        {
            if (key.AsSpan().EndsWith(head, StringComparison.OrdinalIgnoreCase) && key.Length > head.Length)
            {
                return span;
            }
        }

        var from = names.FirstFrom(source.Start) - 1;
        for (var i = from; i >= 0 && i > from - 30; i--)
        {
            var named = names.SourceOf(i);
            if (named.Kind != BearerKind.Person && Introduced(i) is var noun and >= 0 && frame.Word(noun).Equals(head, StringComparison.OrdinalIgnoreCase))
            {
                return named.Name;
            }

            if (named.Kind == BearerKind.Organisation && named.Name.In(frame.Text).Contains(head, StringComparison.OrdinalIgnoreCase))
            {
                return named.Name;
            }
        }

        return null;
    }

    private Speaker Role(SourcePhrase source)
    {
        var head = frame.Word(source.End - 1);
        if (source.Mention < 0 && roles.Holder(head, source.Start) is { } holder)
        {
            return new Speaker(holder.Name, holder, 0.7, $"the {head} is {holder.Name.Of(frame.Text)}");
        }

        return Speaker.Nobody($"'{frame.SpanOf(source.Start, source.End).Of(frame.Text)}' has no name in the article");
    }

    private Speaker Document(SourcePhrase source)
    {
        if (source.Mention >= 0)
        {
            var owner = names.SourceOf(source.Mention);
            return new Speaker(owner.Name, owner, 0.7, $"the {frame.Word(source.End - 1)} is that of {owner.Name.Of(frame.Text)}");
        }

        if (PointsBack(source))
        {
            return Pointed(source);
        }

        if (!frame.Tokens[source.End - 1].Is(QuoteWordClass.OwnVoice) && trail.Anybody(source.Start) is var (name, person))
        {
            return new Speaker(name, person, 0.65, $"the last source before is {name.Of(frame.Text)}");
        }

        return Speaker.Nobody($"whose {frame.Word(source.End - 1)} it is does not stand there");
    }

    // each near the share of right speakers its pattern had on bench quotes/polnear-train
    private static double Certainty(CuePattern pattern) => pattern switch
    {
        CuePattern.After => 0.95,
        CuePattern.Before => 0.92,
        CuePattern.AccordingTo => 0.9,
        CuePattern.Colon => 0.85,
        CuePattern.Dash => 0.9,
        CuePattern.Evoked => 0.75,
        CuePattern.Continued => 0.8,
        _ => 0.6,
    };
}
