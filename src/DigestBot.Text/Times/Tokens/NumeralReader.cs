namespace DigestBot.Text.Times.Tokens;

/// <summary>Joins spelled numerals ("twenty-four", "two hundred", "nineteen ninety-six") into one number, and digits with their ordinal ending.</summary>
internal static class NumeralReader
{
    public static List<TimeToken> Merge(List<TimeToken> tokens, string text, TimeLexicon lexicon)
    {
        var hyphen = lexicon.Find("-");
        var kept = 0;
        for (var i = 0; i < tokens.Count;)
        {
            var token = tokens[i];
            var next = i + 1;
            if (token.Is(WordClass.Numeral))
            {
                (token, next) = Spelled(tokens, i, hyphen);
            }
            else if (token.IsNumber && next < tokens.Count && !tokens[next].SpaceBefore && tokens[next].Is(WordClass.OrdinalEnding))
            {
                token = token with { End = tokens[next].End, Kind = TokenKind.Ordinal };
                next++;
            }

            tokens[kept++] = token;
            i = next;
        }

        tokens.RemoveRange(kept, tokens.Count - kept);
        return tokens;
    }

    private static (TimeToken Token, int Next) Spelled(List<TimeToken> tokens, int first, LexiconEntry? hyphen)
    {
        var value = tokens[first].Entry!.Number(WordClass.Numeral);
        var (total, current, end, year) = (0, value, first + 1, false);
        while (end < tokens.Count)
        {
            var at = end;
            if (tokens[at].Entry is { } mark && mark == hyphen && at + 1 < tokens.Count && !tokens[at].SpaceBefore)
            {
                at++;
            }

            if (tokens[at].Kind == TokenKind.Mark || tokens[at].Entry is not { } entry || !IsNumeral(entry))
            {
                break;
            }

            var ordinal = !entry.Is(WordClass.Numeral);
            var number = entry.Number(ordinal ? WordClass.Ordinal : WordClass.Numeral);
            if (number is 10 or 100 or 1000 or 10000 && !ordinal && current < number && (number > 10 || IsIdeograph(entry)))
            {
                current = Math.Max(current, 1) * number;
            }
            else if (Continues(current, number))
            {
                current += number;
            }
            else if (current is >= 13 and <= 20 && number is >= 10 and <= 99 && !ordinal && !year)
            {
                current = (current * 100) + number;
                year = true;
            }
            else
            {
                break;
            }

            end = at + 1;
            if (ordinal)
            {
                return (tokens[first] with { End = tokens[at].End, Kind = TokenKind.Ordinal, Entry = null, Number = total + current }, end);
            }
        }

        return (tokens[first] with
        {
            End = tokens[end - 1].End,
            Kind = TokenKind.Number,
            Entry = end == first + 1 ? tokens[first].Entry : null,
            Number = total + current,
            Digits = year ? 4 : 0,
        }, end);
    }

    private static bool IsNumeral(LexiconEntry entry) => entry.Is(WordClass.Numeral) || (entry.Is(WordClass.Ordinal) && entry.Number(WordClass.Ordinal) < 10 && !entry.Is(WordClass.Unit));

    private static bool IsIdeograph(LexiconEntry entry) => entry.Word[0] >= 0x3000 || entry.Word.StartsWith("pul", StringComparison.Ordinal);

    // a smaller number fills the zeros of a larger one: 20 + 4, 100 + 20
    private static bool Continues(int current, int number) => number < 10 && current % 10 == 0 && current >= 10
        || number < 100 && current % 100 == 0 && current >= 100
        || number < 1000 && current % 1000 == 0 && current >= 1000;
}
