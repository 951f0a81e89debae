using DigestBot.Text.Languages;
using DigestBot.Text.Quotes.Frames;
using DigestBot.Text.Quotes.Names;

namespace DigestBot.Text.Quotes.Speakers;

/// <summary>Whom "he" and "she" mean: the last fitting source, else the last fitting subject; never somebody the quote itself names.</summary>
internal sealed class PronounResolver(Frame frame, NameRegister names)
{
    // sentences and mentions looked back over; weights set on bench quotes/polnear-train
    private const int SentencesBack = 12;
    private const int MentionsBack = 40;
    private const double PerSentence = 0.55;
    private const double SameParagraph = 0.8;
    private const double LastSource = 2.0;
    private const double FirstOfSentence = 1.0;
    private const double AfterPreposition = -0.8;
    private const double Owner = -0.5;
    private const double GenderKnown = 1.2;
    private const double PersonKnown = 1.2;
    private const double NamedInQuote = -6.0;
    private const double OftenNamed = 0.15;

    private readonly Dictionary<NamedSource, int> lastWord = [];
    private readonly List<NamedSource> spoke = [];

    /// <summary>Notes that a person is the source of what a verb reports.</summary>
    public void Spoke(NamedSource source, int verb)
    {
        lastWord[source] = verb;
        spoke.Add(source);
    }

    /// <summary>The person a pronoun stands for and how far ahead of the next one, or null when nobody fits.</summary>
    public (NamedSource Source, double Margin)? Resolve(int pronoun, Gender gender, TextSpan? quote)
    {
        var scores = new Dictionary<NamedSource, double>();
        var sentence = frame.Tokens[pronoun].Sentence;
        var first = names.FirstFrom(pronoun) - 1;
        for (var i = first; i >= 0 && i > first - MentionsBack; i--)
        {
            var distance = sentence - frame.Tokens[names.Mentions[i].Start].Sentence;
            if (distance > SentencesBack)
            {
                break;
            }

            var source = names.SourceOf(i);
            if (!Fits(source, gender))
            {
                continue;
            }

            var score = Score(i, source, distance, frame.SentenceOf(pronoun).Paragraph, gender, quote);
            if (!scores.TryGetValue(source, out var known) || score > known)
            {
                scores[source] = score;
            }
        }

        if (Last(gender) is { } last && sentence - frame.Tokens[lastWord[last]].Sentence <= SentencesBack)
        {
            var distance = sentence - frame.Tokens[lastWord[last]].Sentence;
            var score = -PerSentence * distance / 2;
            scores[last] = Math.Max(scores.GetValueOrDefault(last, -3), score + (quote is { } words && IsNamedIn(last, words) ? NamedInQuote : 0)) + LastSource;
        }

        return Best(scores);
    }

    private NamedSource? Last(Gender gender)
    {
        for (var i = spoke.Count - 1; i >= 0 && i > spoke.Count - 8; i--)
        {
            if (Fits(spoke[i], gender))
            {
                return spoke[i];
            }
        }

        return null;
    }

    private static (NamedSource, double)? Best(Dictionary<NamedSource, double> scores)
    {
        NamedSource? best = null;
        var (top, second) = (double.MinValue, double.MinValue);
        foreach (var (source, score) in scores)
        {
            if (score > top)
            {
                (second, top, best) = (top, score, source);
            }
            else if (score > second)
            {
                second = score;
            }
        }

        return best is null ? null : (best, second == double.MinValue ? 3 : top - second);
    }

    private double Score(int mention, NamedSource source, int distance, int paragraph, Gender gender, TextSpan? quote)
    {
        var name = names.Mentions[mention];
        var sentence = frame.SentenceOf(name.Start);
        var score = -PerSentence * distance;
        if (mention == 0 || names.Mentions[mention - 1].Start < sentence.Start)
        {
            score += FirstOfSentence;
        }

        if (name.RunStart > sentence.Start && frame.Tokens[name.RunStart - 1].Is(QuoteWordClass.Preposition))
        {
            score += AfterPreposition;
        }

        if (name.End < frame.Tokens.Length && frame.Tokens[name.End].Kind == TokenKind.Possessive)
        {
            score += Owner;
        }

        score += sentence.Paragraph == paragraph ? SameParagraph : 0;
        score += gender != Gender.Unknown && source.Gender == gender ? GenderKnown : 0;
        score += source.Kind == BearerKind.Person || lastWord.ContainsKey(source) ? PersonKnown : 0;
        score += OftenNamed * Math.Log2(1 + source.Mentions);
        return quote is { } words && IsNamedIn(source, words) ? score + NamedInQuote : score;
    }

    private bool IsNamedIn(NamedSource source, TextSpan quote)
    {
        var name = source.Name.In(frame.Text);
        var space = name.LastIndexOf(' ');
        var words = quote.In(frame.Text);
        return words[..Math.Min(words.Length, 2000)].Contains(name[(space + 1)..], StringComparison.Ordinal);
    }

    private static bool Fits(NamedSource source, Gender gender) =>
        source.IsPerson && (gender == Gender.Unknown || source.Gender == Gender.Unknown || source.Gender == gender);
}
