using DigestBot.Text.Languages;
using DigestBot.Text.Quotes.Frames;

namespace DigestBot.Text.Quotes.Names;

/// <summary>Finds all names in the reporter's own text, cuts titles off their front and tells persons from bodies.</summary>
internal sealed class NameFinder
{
    private readonly Frame frame;
    private readonly CapitalWords capitals;

    private NameFinder(Frame frame, CapitalWords capitals) => (this.frame, this.capitals) = (frame, capitals);

    public static List<NameMention> Find(Frame frame)
    {
        var capitals = new CapitalWords(frame);
        var runs = new NameRuns(frame, capitals);
        var finder = new NameFinder(frame, capitals);
        var found = new List<NameMention>();
        foreach (var sentence in frame.Sentences)
        {
            var at = sentence.Start;
            while (at < sentence.End)
            {
                var end = runs.RunEnd(at, sentence);
                if (end == at)
                {
                    at++;
                    continue;
                }

                if (!sentence.IsHeading && !runs.IsDateline(at, end, sentence) && finder.Mention(at, end, sentence) is { } mention)
                {
                    found.Add(mention);
                }

                at = end;
            }
        }

        return found;
    }

    private NameMention? Mention(int runStart, int runEnd, Sentence sentence)
    {
        var (start, end) = (AfterTitles(runStart, runEnd), runEnd);
        if (start > runStart && IsOfficeOf(end, sentence))
        {
            return new NameMention(runStart, runStart, end, BearerKind.Organisation, Gender.Unknown);
        }

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
        if (frame.Words.CapitalisedNouns && kind == BearerKind.Unknown && start == runStart && end - start == 1 && FollowsDeterminer(start, sentence))
        {
            return null;
        }

        return new NameMention(runStart, start, end, kind, gender);
    }

    /// <summary>"Wali Kota Sandhaven, Ulla Brandt, …": where heads come first, a title before another name between commas tells an office with its place.</summary>
    private bool IsOfficeOf(int end, Sentence sentence)
    {
        if (!frame.Words.HeadFirst || !frame.IsMark(end, ','))
        {
            return false;
        }

        var at = end + 1;
        while (at < sentence.End && capitals.IsNameWord(at, false) && !frame.Tokens[at].Is(QuoteWordClass.Title))
        {
            at++;
        }

        return at > end + 1 && frame.IsMark(at, ',');
    }

    private int AfterTitles(int start, int end)
    {
        var last = start;
        for (var i = start; i < end && !(i == end - 1 && capitals.IsTitleSurname(i)); i++)
        {
            if (frame.Tokens[i].Is(QuoteWordClass.Title) || (frame.Tokens[i].Is(QuoteWordClass.Portfolio) && last == i))
            {
                last = i + 1;
            }
        }

        for (var i = last; i < end; i++)
        {
            // "Prime Minister's Office", "General Electric": a body behind the title makes the whole run its name
            if (frame.Tokens[i].Is(QuoteWordClass.Organisation) && !(i > last && frame.Tokens[last].Is(QuoteWordClass.GivenName)))
            {
                return start;
            }
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

        for (var i = start + 1; i < end - 1; i++)
        {
            if (frame.IsMark(i, '&') || (frame.Tokens[i].Is(QuoteWordClass.JoinsBody) && !frame.Tokens[i].Capital))
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

        return end - start == 1 && CapitalWords.IsAcronym(frame.Word(start)) ? BearerKind.Organisation : BearerKind.Unknown;
    }

    private Gender GenderOf(int token) => (frame.Tokens[token].Class & (QuoteWordClass.Female | QuoteWordClass.Male)) switch
    {
        QuoteWordClass.Female => Gender.Female,
        QuoteWordClass.Male => Gender.Male,
        _ => Gender.Unknown,
    };

    private bool FollowsDeterminer(int at, Sentence sentence) =>
        at > sentence.Start && (frame.Tokens[at - 1].Is(QuoteWordClass.Determiner | QuoteWordClass.Possessor)
            || frame.Tokens[at - 1].Kind == TokenKind.Word && !frame.Tokens[at - 1].Capital && frame.Tokens[at - 1].Class == QuoteWordClass.None);
}
