using DigestBot.Text.Languages;
using DigestBot.Text.Quotes.Frames;

namespace DigestBot.Text.Quotes.Names;

/// <summary>Finds names as runs of capitalised words, with particles, initials and suffixes, and cuts titles off their front.</summary>
internal sealed class NameFinder
{
    private readonly Frame frame;
    private readonly QuoteWords words;
    private readonly HashSet<int> lowerWords = [];
    private readonly HashSet<int> innerCapitals = [];
    private readonly HashSet<int> titleSurnames = [];

    private NameFinder(Frame frame)
    {
        this.frame = frame;
        words = frame.Words;
        for (var i = 0; i < frame.Tokens.Length; i++)
        {
            var token = frame.Tokens[i];
            if (token.Kind == TokenKind.Word && !token.Capital)
            {
                lowerWords.Add(Hash(i));
            }
            else if (token.Kind == TokenKind.Word && i > frame.SentenceOf(i).Start && !frame.SentenceOf(i).IsHeading)
            {
                innerCapitals.Add(Hash(i));
                if (token.Is(QuoteWordClass.Title) && frame.Tokens[i - 1].Is(QuoteWordClass.GivenName) && frame.Tokens[i - 1].Capital)
                {
                    titleSurnames.Add(Hash(i));
                }
            }
        }
    }

    public static List<NameMention> Find(Frame frame)
    {
        var finder = new NameFinder(frame);
        var found = new List<NameMention>();
        foreach (var sentence in frame.Sentences)
        {
            var at = sentence.Start;
            while (at < sentence.End)
            {
                var end = finder.RunEnd(at, sentence);
                if (end == at)
                {
                    at++;
                    continue;
                }

                if (!sentence.IsHeading && finder.Mention(at, end, sentence) is { } mention)
                {
                    found.Add(mention);
                }

                at = end;
            }
        }

        return found;
    }

    private int RunEnd(int start, Sentence sentence)
    {
        var at = start;
        while (at < sentence.End)
        {
            if (IsNameWord(at, at == start && at == sentence.Start))
            {
                at++;
            }
            else if (at > start && Bridges(at, sentence) is var width and > 0)
            {
                at += width;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    private bool IsNameWord(int at, bool opensSentence)
    {
        var token = frame.Tokens[at];
        if (token.Kind != TokenKind.Word || !token.Capital)
        {
            return false;
        }

        if (token.Is(QuoteWordClass.Determiner | QuoteWordClass.Preposition | QuoteWordClass.Pronoun | QuoteWordClass.Conjunction | QuoteWordClass.Subordinator
            | QuoteWordClass.Relative | QuoteWordClass.Breaks | QuoteWordClass.Possessor | QuoteWordClass.AccordingTo | QuoteWordClass.So) && !token.Is(QuoteWordClass.GivenName | QuoteWordClass.NameParticle))
        {
            return false;
        }

        if (!opensSentence)
        {
            return !token.Is(QuoteWordClass.Skippable | QuoteWordClass.Says) || token.Is(QuoteWordClass.GivenName);
        }

        return !token.Is(QuoteWordClass.Skippable | QuoteWordClass.Speech | QuoteWordClass.Evocation)
            && (NextIsName(at) || token.Is(QuoteWordClass.GivenName) || (innerCapitals.Contains(Hash(at)) && !lowerWords.Contains(Hash(at))) || IsAcronym(frame.Word(at)));
    }

    private int Hash(int token) => string.GetHashCode(frame.Word(token), StringComparison.OrdinalIgnoreCase);

    private bool NextIsName(int at) =>
        at + 1 < frame.Tokens.Length && frame.Tokens[at + 1] is { Kind: TokenKind.Word, Capital: true } next && !next.Is(QuoteWordClass.Determiner | QuoteWordClass.Pronoun);

    /// <summary>How many tokens at <paramref name="at"/> join two parts of one name: particles, a nickname between marks, "of" behind a body.</summary>
    private int Bridges(int at, Sentence sentence)
    {
        var token = frame.Tokens[at];
        var width = 1;
        if (token.Kind == TokenKind.Word && token.Is(QuoteWordClass.NameParticle) && !token.Capital)
        {
            while (at + width < sentence.End && width < 3 && frame.Tokens[at + width] is { Kind: TokenKind.Word, Capital: false } more && more.Is(QuoteWordClass.NameParticle))
            {
                width++;
            }
        }
        else if (token.Kind == TokenKind.Quoted)
        {
            if (token.Span.Length > 24)
            {
                return 0;
            }
        }
        else if (!words.CapitalisedNouns && token.Kind == TokenKind.Word && frame.Word(at) is "of" or "for" && frame.Tokens[at - 1].Is(QuoteWordClass.Organisation))
        {
            if (at + 1 < sentence.End && frame.Word(at + 1) is "the")
            {
                width = 2;
            }
        }
        else if (token.Kind == TokenKind.Possessive)
        {
            // "Potters' Union", "Norland's Foreign Ministry": one body; "Norland's Ole Rud" is not
            return OpensBody(at + 1, sentence) ? 1 : 0;
        }
        else if (frame.IsMark(at, ',') && at + 1 < sentence.End && frame.Tokens[at + 1].Is(QuoteWordClass.NameSuffix))
        {
            return 2;
        }
        else
        {
            return 0;
        }

        return at + width < sentence.End && IsNameWord(at + width, false) && !frame.Tokens[at + width].Is(QuoteWordClass.Title) ? width : 0;
    }

    private bool OpensBody(int at, Sentence sentence)
    {
        for (var i = at; i < sentence.End && i < at + 4 && frame.Tokens[i] is { Kind: TokenKind.Word, Capital: true }; i++)
        {
            if (frame.Tokens[i].Is(QuoteWordClass.Organisation) && !frame.Tokens[i].Is(QuoteWordClass.GivenName))
            {
                return true;
            }
        }

        return false;
    }

    private NameMention? Mention(int runStart, int runEnd, Sentence sentence)
    {
        var (start, end) = (AfterTitles(runStart, runEnd), runEnd);
        var gender = Gender.Unknown;
        for (var i = runStart; i < start && gender == Gender.Unknown; i++)
        {
            gender = GenderOf(i);
        }

        if (start == end)
        {
            // a bare title ("President") names nobody by itself
            return null;
        }

        var first = frame.Tokens[start];
        if (gender == Gender.Unknown && first.Is(QuoteWordClass.GivenName))
        {
            gender = GenderOf(start);
        }

        var kind = KindOf(runStart, start, end);
        if (words.CapitalisedNouns && kind == BearerKind.Unknown && start == runStart && end - start == 1 && FollowsDeterminer(start, sentence))
        {
            return null;
        }

        return new NameMention(runStart, start, end, kind, gender);
    }

    private int AfterTitles(int start, int end)
    {
        var last = start;
        for (var i = start; i < end; i++)
        {
            var token = frame.Tokens[i];
            if (token.Is(QuoteWordClass.Organisation) && !token.Is(QuoteWordClass.Title))
            {
                // "Prime Minister's Office", "General Electric": the whole run is the body's name
                return last > start ? last : start;
            }

            if (i == end - 1 && titleSurnames.Contains(Hash(i)))
            {
                break;
            }

            if (token.Is(QuoteWordClass.Title) || (token.Is(QuoteWordClass.Portfolio) && (i == start || last == i)))
            {
                last = i + 1;
            }
        }

        while (last < end && last > start && frame.Tokens[last].Kind == TokenKind.Word && frame.Tokens[last].Is(QuoteWordClass.Portfolio) && end - last > 2)
        {
            last++;
        }

        return last;
    }

    private BearerKind KindOf(int runStart, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (frame.Tokens[i].Is(QuoteWordClass.Organisation) && !(i == start && frame.Tokens[i].Is(QuoteWordClass.GivenName)))
            {
                return BearerKind.Organisation;
            }
        }

        if (frame.Tokens[end - 1].Is(QuoteWordClass.NotAName) && !frame.Tokens[start].Is(QuoteWordClass.GivenName))
        {
            return BearerKind.Collective;
        }

        if (runStart < start || (end - start >= 2 && (frame.Tokens[start].Is(QuoteWordClass.GivenName) || WordEdges.IsInitial(frame.Word(end - 2).TrimEnd('.')))))
        {
            return BearerKind.Person;
        }

        return end - start == 1 && IsAcronym(frame.Word(start)) ? BearerKind.Organisation : BearerKind.Unknown;
    }

    private Gender GenderOf(int token) =>
        frame.Tokens[token].Is(QuoteWordClass.Female) ? Gender.Female : frame.Tokens[token].Is(QuoteWordClass.Male) ? Gender.Male : Gender.Unknown;

    private bool FollowsDeterminer(int at, Sentence sentence) =>
        at > sentence.Start && (frame.Tokens[at - 1].Is(QuoteWordClass.Determiner | QuoteWordClass.Possessor) || frame.Tokens[at - 1].Kind == TokenKind.Word && !frame.Tokens[at - 1].Capital && frame.Tokens[at - 1].Class == QuoteWordClass.None);

    private static bool IsAcronym(ReadOnlySpan<char> word)
    {
        if (word.Length is < 2 or > 6)
        {
            return false;
        }

        foreach (var c in word)
        {
            if (!char.IsUpper(c) && c != '.')
            {
                return false;
            }
        }

        return true;
    }
}
