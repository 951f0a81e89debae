using DigestBot.Text.Languages;
using DigestBot.Text.Quotes.Frames;

namespace DigestBot.Text.Quotes.Names;

/// <summary>Tells capitals that make a name from those that open a sentence, by how the article writes the word elsewhere.</summary>
internal sealed class CapitalWords
{
    private readonly Frame frame;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> lowerWords = Words();
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> innerCapitals = Words();
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> titleSurnames = Words();

    public CapitalWords(Frame frame)
    {
        this.frame = frame;
        for (var i = 0; i < frame.Tokens.Length; i++)
        {
            var token = frame.Tokens[i];
            if (token.Kind == TokenKind.Word && !token.Capital)
            {
                lowerWords.Add(frame.Word(i));
            }
            else if (token.Kind == TokenKind.Word && i > frame.SentenceOf(i).Start && !frame.SentenceOf(i).IsHeading)
            {
                innerCapitals.Add(frame.Word(i));
                if (token.Is(QuoteWordClass.Title) && frame.Tokens[i - 1].Is(QuoteWordClass.GivenName) && frame.Tokens[i - 1].Capital)
                {
                    titleSurnames.Add(frame.Word(i));
                }
            }
        }
    }

    /// <summary>Whether a title is somebody's family name here: "Ulla Baron".</summary>
    public bool IsTitleSurname(int token) => titleSurnames.Contains(frame.Word(token));

    /// <summary>Whether the word at <paramref name="at"/> can be part of a name.</summary>
    public bool IsNameWord(int at, bool opensSentence)
    {
        var token = frame.Tokens[at];
        if (token.Kind != TokenKind.Word || !token.Capital)
        {
            return false;
        }

        if (!opensSentence && frame.Word(at) is [>= 'A' and <= 'Z', '.'])
        {
            // the "A." of "Ulla A. Brandt" is no article
            return true;
        }

        if (token.Is(QuoteWordClass.Determiner | QuoteWordClass.Preposition | QuoteWordClass.Pronoun | QuoteWordClass.Conjunction | QuoteWordClass.Subordinator
            | QuoteWordClass.Relative | QuoteWordClass.Breaks | QuoteWordClass.Possessor | QuoteWordClass.AccordingTo | QuoteWordClass.So) && !token.Is(QuoteWordClass.GivenName | QuoteWordClass.NameParticle))
        {
            return false;
        }

        if (!opensSentence)
        {
            return !token.Is(QuoteWordClass.Skippable) || token.Is(QuoteWordClass.GivenName);
        }

        return !token.Is(QuoteWordClass.Skippable | QuoteWordClass.Speech | QuoteWordClass.Evocation)
            && (NextIsName(at) || token.Is(QuoteWordClass.GivenName) || (innerCapitals.Contains(frame.Word(at)) && !lowerWords.Contains(frame.Word(at))) || IsAcronym(frame.Word(at)) || Speaks(at));
    }

    public static bool IsAcronym(ReadOnlySpan<char> word)
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

    /// <summary>"Rud agrees": an unknown word with a speech verb behind it; a plural ("Traders said") is no name.</summary>
    private bool Speaks(int at) =>
        frame.Tokens[at].Class == QuoteWordClass.None && at + 1 < frame.Tokens.Length && frame.Tokens[at + 1] is { Kind: TokenKind.Word, Capital: false } next
        && next.Is(QuoteWordClass.Says) && !frame.Word(at).EndsWith('s') && !lowerWords.Contains(frame.Word(at));

    private bool NextIsName(int at)
    {
        var next = at + 1;
        // "Jean-Luc de la Tour" opens a sentence
        while (next < frame.Tokens.Length && next <= at + 2 && frame.Tokens[next] is { Kind: TokenKind.Word, Capital: false } word
            && word.Is(QuoteWordClass.NameParticle) && !word.Is(QuoteWordClass.Skippable | QuoteWordClass.Preposition | QuoteWordClass.Determiner | QuoteWordClass.Conjunction))
        {
            next++;
        }

        return next < frame.Tokens.Length && frame.Tokens[next] is { Kind: TokenKind.Word, Capital: true } name && !name.Is(QuoteWordClass.Determiner | QuoteWordClass.Pronoun);
    }

    private static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Words() =>
        new HashSet<string>(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
