namespace DigestBot.Text.Times.Tokens;

/// <summary>
/// Joins spelled numerals ("twenty-four", "two hundred", "二十五", "nineteen ninety-six") into one number,
/// and digits with their ordinal ending.
/// </summary>
internal static class NumeralReader
{
    private const int Largest = 100_000_000;

    public static TimeToken[] Merge(List<TimeToken> tokens, TimeLexicon lexicon)
    {
        var hyphen = lexicon.Find("-");
        var kept = 0;
        for (var i = 0; i < tokens.Count;)
        {
            var token = tokens[i];
            var next = i + 1;
            if (token.Is(WordClass.Numeral) || token.Is(WordClass.Multiplier))
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
        return [.. tokens];
    }

    private static (TimeToken Token, int Next) Spelled(List<TimeToken> tokens, int first, LexiconEntry? hyphen)
    {
        var numeral = default(Numeral);
        var end = first;
        while (end < tokens.Count)
        {
            var at = end;
            if (at > first && hyphen is not null && ReferenceEquals(tokens[at].Entry, hyphen) && at + 1 < tokens.Count && !tokens[at].SpaceBefore)
            {
                at++;
            }

            if (tokens[at] is not { Kind: TokenKind.Word, Entry: { } entry } || !numeral.Take(entry, isFirst: at == first))
            {
                break;
            }

            end = at + 1;
            if (numeral.IsOrdinal)
            {
                return (tokens[first] with { End = tokens[at].End, Kind = TokenKind.Ordinal, Entry = null, Number = numeral.Value }, end);
            }
        }

        return (tokens[first] with
        {
            End = tokens[end - 1].End,
            Kind = TokenKind.Number,
            Entry = end == first + 1 ? tokens[first].Entry : null,
            Number = numeral.Value,
            Digits = numeral.IsYear ? 4 : 0,
        }, end);
    }

    /// <summary>A numeral while its words come in.</summary>
    private struct Numeral
    {
        private int total;
        private int section;
        private int digit;

        public bool IsYear { get; private set; }

        public bool IsOrdinal { get; private set; }

        public readonly int Value => Math.Min(total + section + digit, Largest);

        public bool Take(LexiconEntry entry, bool isFirst)
        {
            if (entry.Is(WordClass.Multiplier))
            {
                return Multiply(entry.Number(WordClass.Multiplier));
            }

            var isOrdinal = !entry.Is(WordClass.Numeral);
            if (isOrdinal && (isFirst || !entry.Is(WordClass.Ordinal) || entry.Number(WordClass.Ordinal) > 9 || entry.Is(WordClass.Unit)))
            {
                return false;
            }

            var number = entry.Number(isOrdinal ? WordClass.Ordinal : WordClass.Numeral);
            if (isFirst || (digit == 0 && section > 0 && number < 100) || (digit == 0 && total > 0))
            {
                digit = number;
            }
            else if (digit >= 10 && digit % 10 == 0 && number < 10)
            {
                digit += number;
            }
            else if (digit is >= 13 and <= 20 && section == 0 && number is >= 10 and <= 99 && !isOrdinal && !IsYear)
            {
                digit = (digit * 100) + number;
                IsYear = true;
            }
            else
            {
                return false;
            }

            IsOrdinal = isOrdinal;
            return true;
        }

        private bool Multiply(int by)
        {
            if (by >= 1000)
            {
                total = (int)Math.Min(total + (Math.Max((long)section + digit, 1) * by), Largest);
                section = 0;
            }
            else
            {
                section = (int)Math.Min(section + (Math.Max((long)digit, 1) * by), Largest);
            }

            digit = 0;
            return true;
        }
    }
}
