using DigestBot.Text.Languages;
using DigestBot.Text.Quotes.Attributions;
using DigestBot.Text.Quotes.Frames;
using DigestBot.Text.Quotes.Names;
using DigestBot.Text.Quotes.Speakers;

namespace DigestBot.Text.Quotes;

/// <summary>Goes through the quotations in text order: speech or not, whole or fragment, whose.</summary>
internal sealed class SpeechReader
{
    private readonly Frame frame;
    private readonly SpeechClassifier classifier;
    private readonly SpeakerResolver resolver;
    private readonly SubjectFinder subjects;
    private readonly Attribution?[] attributions;
    private readonly Speaker?[] speakers;

    public SpeechReader(Frame frame, NameRegister names)
    {
        this.frame = frame;
        classifier = new SpeechClassifier(frame, names);
        var phrases = new PhraseParser(frame, names);
        subjects = new SubjectFinder(frame, names, phrases);
        resolver = new SpeakerResolver(frame, names, subjects, phrases);
        var finder = new AttributionFinder(frame, names);
        attributions = new Attribution?[frame.Quotes.Count];
        speakers = new Speaker?[frame.Quotes.Count];
        for (var i = 0; i < attributions.Length; i++)
        {
            attributions[i] = finder.Find(i);
        }
    }

    public List<Quote> Read()
    {
        var found = new List<Quote>();
        for (var i = 0; i < attributions.Length; i++)
        {
            if (frame.Quotes[i].Inner.Length > 0 && Read(i) is { } quote)
            {
                found.Add(quote);
            }
        }

        return found;
    }

    private Quote? Read(int quote)
    {
        var own = attributions[quote];
        if (classifier.IsLabel(quote, own))
        {
            return null;
        }

        var attribution = own ?? Borrowed(quote);
        if (attribution is null)
        {
            return Alone(quote);
        }

        // "critics called it a …", "a sign read …": nobody's speech
        var unnamed = attribution.Source.Shape == SourceShape.Unnamed
            && (attribution.Pattern == CuePattern.Evoked || (attribution.Pattern == CuePattern.Before && frame.Tokens[attribution.Cue].Is(QuoteWordClass.Naming)));
        if (unnamed || (own is null && !classifier.IsUtterance(quote) && !Continues(quote)))
        {
            return null;
        }

        var speaker = Repeats(quote, attribution) && speakers[quote - 1] is { } same ? same : resolver.Resolve(attribution);
        speakers[quote] = speaker;
        attributions[quote] = attribution;
        var direct = classifier.IsDirect(quote, attribution, Continues(quote));
        return Of(quote, direct ? QuoteKind.Direct : QuoteKind.Partial, speaker, Explanation.Of(frame, attribution, frame.TokenOfQuote[quote], speaker));
    }

    /// <summary>An utterance without a word about its source.</summary>
    private Quote? Alone(int quote)
    {
        var token = frame.TokenOfQuote[quote];
        var follows = Interrupted(quote) ?? Follows(quote);
        var sameParagraph = quote > 0 && follows is not null && frame.Quotes[quote].Paragraph == frame.Quotes[quote - 1].Paragraph;
        if (!classifier.IsUtterance(quote, sameParagraph ? 1 : 4, frame.IsMark(token + 1, '.')) || token != frame.SentenceOf(token).Start)
        {
            return null;
        }

        var speaker = follows ?? Before(quote) ?? Speaker.Nobody("nothing beside the quote says who speaks");
        speakers[quote] = speaker;
        return Of(quote, QuoteKind.Direct, speaker, char.ToUpperInvariant(speaker.Reason[0]) + speaker.Reason[1..] + ".");
    }

    private Quote Of(int quote, QuoteKind kind, Speaker speaker, string explanation)
    {
        var name = speaker.Confidence >= SpeakerResolver.Least ? speaker.Name : null;
        if (name is null && speaker.Name is not null)
        {
            explanation = explanation.TrimEnd('.') + ", too unsure to name.";
        }

        return new Quote(frame.Quotes[quote].Inner, kind, name?.Of(frame.Text), name, Math.Round(speaker.Confidence, 2), explanation);
    }

    /// <summary>The attribution of a quote in the same sentence, or of the one this quote leads up to.</summary>
    private Attribution? Borrowed(int quote)
    {
        var token = frame.TokenOfQuote[quote];
        if (quote > 0 && attributions[quote - 1] is { } previous && frame.Tokens[token].Sentence == frame.Tokens[frame.TokenOfQuote[quote - 1]].Sentence)
        {
            return previous;
        }

        if (quote + 1 < attributions.Length && frame.TokenOfQuote[quote + 1] == token + 1 && frame.Quotes[quote + 1].Paragraph == frame.Quotes[quote].Paragraph)
        {
            return attributions[quote + 1];
        }

        return RunsOn(quote);
    }

    /// <summary>A quote whose paragraph ends before it closes goes on in the next one: the attribution that stands at its end.</summary>
    private Attribution? RunsOn(int quote)
    {
        var at = quote;
        while (!frame.Quotes[at].Closed && at + 1 < attributions.Length && frame.TokenOfQuote[at + 1] == frame.TokenOfQuote[at] + 1
            && frame.Quotes[at + 1].Paragraph == frame.Quotes[at].Paragraph + 1)
        {
            at++;
            if (attributions[at] is { Pattern: CuePattern.After } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>Whoever a whole sentence between the quote before and this one reports: "…," Lind said. Rud agreed. "…"</summary>
    private Speaker? Interrupted(int quote)
    {
        var token = frame.TokenOfQuote[quote];
        if (quote == 0 || token == 0)
        {
            return null;
        }

        var between = frame.Tokens[token - 1].Sentence;
        var before = frame.Tokens[frame.TokenOfQuote[quote - 1]].Sentence;
        var shared = attributions[quote - 1] is { } previous ? frame.Tokens[previous.Cue].Sentence : before;
        return between > before && between > shared && frame.SentenceOf(token).Paragraph == frame.Sentences[between].Paragraph ? resolver.ReportedBefore(token) : null;
    }

    /// <summary>The speaker of the quote before, when this one goes on in the same breath.</summary>
    private Speaker? Follows(int quote)
    {
        if (quote == 0 || speakers[quote - 1] is not { } previous)
        {
            return null;
        }

        var (here, before) = (frame.Quotes[quote].Paragraph, frame.Quotes[quote - 1].Paragraph);
        var gap = here - before;
        if (gap > 1)
        {
            return null;
        }

        var reason = previous.Name is null ? previous.Reason : $"the words go on from the quote before, which is by {previous.Name.Value.Of(frame.Text)}";
        return previous with { Confidence = gap == 0 || !frame.Quotes[quote - 1].Closed ? previous.Confidence : Math.Max(0.3, previous.Confidence - 0.06), Reason = reason };
    }

    /// <summary>The subject of the sentence before.</summary>
    private Speaker? Before(int quote)
    {
        var token = frame.TokenOfQuote[quote];
        if (token == 0)
        {
            return null;
        }

        var sentence = frame.SentenceOf(token - 1);
        if (frame.SentenceOf(token).Paragraph - sentence.Paragraph > 1)
        {
            return null;
        }

        if (resolver.ReportedBefore(token) is { } reported)
        {
            return reported;
        }

        if (sentence.IsHeading || subjects.Main(sentence.Start, sentence.End) is not { } subject)
        {
            return null;
        }

        var speaker = resolver.Resolve(new Attribution(subject, subject.Start, CuePattern.SentenceBefore));
        return speaker.Name is null ? null : speaker with { Reason = $"the sentence before speaks of {speaker.Name.Value.Of(frame.Text)}" };
    }

    /// <summary>The second half of "…," Lind said, "…".</summary>
    private bool Continues(int quote)
    {
        if (quote == 0 || attributions[quote - 1] is null)
        {
            return false;
        }

        var token = frame.TokenOfQuote[quote];
        var before = frame.TokenOfQuote[quote - 1];
        return frame.Tokens[token].Sentence == frame.Tokens[before].Sentence && speakers[quote - 1] is not null
            && classifier.EndsInComma(frame.Quotes[quote - 1].Inner) && (frame.IsMark(token - 1, ',') || frame.IsDash(token - 1))
            && attributions[quote - 1] is { Pattern: CuePattern.After } shared && shared.Cue > before && shared.Cue < token;
    }

    private bool Repeats(int quote, Attribution attribution) =>
        quote > 0 && attributions[quote - 1] is { } previous && previous.Cue == attribution.Cue && previous.Source == attribution.Source;
}
