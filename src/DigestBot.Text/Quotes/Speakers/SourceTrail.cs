using DigestBot.Text.Languages;
using DigestBot.Text.Quotes.Attributions;
using DigestBot.Text.Quotes.Frames;
using DigestBot.Text.Quotes.Names;

namespace DigestBot.Text.Quotes.Speakers;

/// <summary>
/// Who said something, quoted or not, from the first sentence to the last. Pronouns are resolved on the way, each from the trail up to it,
/// so that a chain of "he said" stays with one person.
/// </summary>
internal sealed class SourceTrail
{
    private readonly Frame frame;
    private readonly NameRegister names;
    private readonly PronounResolver pronouns;
    private readonly List<Event> all = [];
    private readonly List<Event> bodies = [];
    private readonly Dictionary<int, (NamedSource Source, double Margin)> resolved = [];

    public SourceTrail(Frame frame, NameRegister names, SubjectFinder subjects)
    {
        this.frame = frame;
        this.names = names;
        pronouns = new PronounResolver(frame, names);
        foreach (var sentence in frame.Sentences)
        {
            for (var i = sentence.Start; i < sentence.End; i++)
            {
                if (frame.Tokens[i].Kind == TokenKind.Word && frame.Tokens[i].Is(QuoteWordClass.Says | QuoteWordClass.Saying | QuoteWordClass.Evokes | QuoteWordClass.AccordingTo) && names.MentionAt(i) is null && !subjects.IsNoun(i))
                {
                    Follow(i, sentence, subjects);
                }
            }
        }
    }

    /// <summary>The person a pronoun stands for and how clear that is, or null when nobody fits.</summary>
    public (NamedSource Source, double Margin)? Person(int pronoun) =>
        resolved.TryGetValue(pronoun, out var known) ? known : Resolve(pronoun);

    /// <summary>The body whose words were last reported before a token, or null.</summary>
    public TextSpan? Body(int before) => Last(bodies, before) is var at and >= 0 ? bodies[at].Name : null;

    /// <summary>Whoever's words were last reported before a token and not more than a few sentences ago: person or body.</summary>
    public (TextSpan Name, NamedSource? Person)? Anybody(int before)
    {
        var at = Last(all, before);
        return at >= 0 && frame.Tokens[before].Sentence - frame.Tokens[all[at].Verb].Sentence <= 3 ? (all[at].Name, all[at].Person) : null;
    }

    /// <summary>Whoever's words the sentence before a token reports.</summary>
    public (TextSpan Name, NamedSource? Person)? InSentenceBefore(int token)
    {
        var at = Last(all, token);
        return at >= 0 && token > 0 && frame.Tokens[token - 1].Sentence == frame.Tokens[all[at].Verb].Sentence ? (all[at].Name, all[at].Person) : null;
    }

    /// <summary>The words for a body as they read alone: "the company", but "Lydda's council".</summary>
    public TextSpan WithArticle(SourcePhrase body)
    {
        var article = body.Start - 1;
        return article >= 0 && frame.Tokens[article] is { Kind: TokenKind.Word } word && word.Is(QuoteWordClass.Determiner) && !word.Is(QuoteWordClass.Indefinite)
            && !frame.Tokens[body.Start].Is(QuoteWordClass.Determiner) && !frame.Tokens[body.Start].Capital && word.Sentence == frame.Tokens[body.Start].Sentence
            ? frame.SpanOf(article, body.End)
            : frame.SpanOf(body.Start, body.End);
    }

    private static int Last(List<Event> events, int before)
    {
        var (low, high) = (0, events.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (events[middle].Verb < before)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low - 1;
    }

    private void Follow(int verb, Sentence sentence, SubjectFinder subjects)
    {
        var lower = Math.Max(sentence.Start, verb - 60);
        var source = frame.Tokens[verb].Is(QuoteWordClass.He | QuoteWordClass.She) ? new SourcePhrase(verb, verb + 1, SourceShape.Pronoun)
            : frame.Tokens[verb].Is(QuoteWordClass.Saying) && !frame.Tokens[verb].Is(QuoteWordClass.Says) ? subjects.Main(lower, verb)
            : subjects.Behind(verb, Math.Min(sentence.End, verb + 20)) ?? subjects.Before(verb, lower);
        if (source is { Shape: SourceShape.Name } name)
        {
            Note(names.SourceOf(name.Mention), verb);
        }
        else if (source is { Shape: SourceShape.Organisation or SourceShape.Unnamed } body && frame.Tokens[body.End - 1].Is(QuoteWordClass.Organisation) && !frame.Tokens[body.End - 1].Is(QuoteWordClass.PointsBack))
        {
            Note(new Event(verb, WithArticle(body), null));
        }
        else if (source is { Shape: SourceShape.Pronoun } pronoun && Person(pronoun.Start) is { } person)
        {
            Note(person.Source, verb);
        }
    }

    private void Note(NamedSource source, int verb)
    {
        if (source.IsPerson)
        {
            pronouns.Spoke(source, verb);
        }

        Note(new Event(verb, source.Name, source));
    }

    private void Note(Event reported)
    {
        all.Add(reported);
        if (reported.Person is not { Kind: BearerKind.Person })
        {
            bodies.Add(reported);
        }
    }

    private (NamedSource Source, double Margin)? Resolve(int pronoun)
    {
        var token = frame.Tokens[pronoun];
        if (!token.Is(QuoteWordClass.He | QuoteWordClass.She) && !(frame.Words.DropsSubjects && token.Is(QuoteWordClass.Says)))
        {
            return null;
        }

        var gender = token.Is(QuoteWordClass.He) == token.Is(QuoteWordClass.She) ? Gender.Unknown : token.Is(QuoteWordClass.He) ? Gender.Male : Gender.Female;
        if (pronouns.Resolve(pronoun, gender, QuoteBeside(pronoun)) is not { } found)
        {
            return null;
        }

        if (found.Source.Gender == Gender.Unknown)
        {
            found.Source.Gender = gender;
        }

        if (found.Source.Kind == BearerKind.Unknown)
        {
            found.Source.Kind = BearerKind.Person;
        }

        resolved[pronoun] = found;
        return found;
    }

    private TextSpan? QuoteBeside(int pronoun)
    {
        var sentence = frame.SentenceOf(pronoun);
        for (var i = Math.Max(0, Math.Max(sentence.Start - 1, pronoun - 40)); i < sentence.End && i < pronoun + 20; i++)
        {
            if (frame.Tokens[i].Kind == TokenKind.Quoted)
            {
                return frame.Tokens[i].Span;
            }
        }

        return null;
    }

    private readonly record struct Event(int Verb, TextSpan Name, NamedSource? Person);
}
