using DigestBot.Text.Languages;

namespace DigestBot.Text.Times.Tokens;

/// <summary>Cuts a text into words, numbers and marks in one pass; letters and digits part ("25th", "Q3", "3pm").</summary>
internal static class TimeTokenizer
{
    private const int MaxDigits = 8;

    public static TimeToken[] Tokenize(string text, TimeWords words) => Tokenize(text, new TextSpan(0, text.Length), words);

    /// <summary>The tokens of one stretch of the text, with offsets into the text.</summary>
    public static TimeToken[] Tokenize(string text, TextSpan stretch, TimeWords words)
    {
        var lexicon = words.Grammar.Lexicon;
        var tokens = new List<TimeToken>(stretch.Length / 5);
        var position = stretch.Start;
        var spaced = true;
        while (position < stretch.End)
        {
            var character = text[position];
            if (char.IsWhiteSpace(character))
            {
                spaced = true;
                position++;
                continue;
            }

            var token = char.IsDigit(character) ? NumberAt(text, position, spaced)
                : IsWordCharacter(character) ? WordAt(text, position, spaced, words)
                : new TimeToken(position, position + 1, TokenKind.Mark, lexicon.Find(text.AsSpan(position, 1)), 0, 0, spaced, false);
            tokens.Add(token);
            position = token.End;
            spaced = false;
        }

        return NumeralReader.Merge(tokens, lexicon);
    }

    private static bool IsWordCharacter(char character) => char.IsLetter(character) || character is '々' || char.IsSurrogate(character)
        || char.GetUnicodeCategory(character) is System.Globalization.UnicodeCategory.NonSpacingMark;

    private static TimeToken NumberAt(string text, int start, bool spaced)
    {
        var (end, number, digits) = (start, 0L, 0);
        while (end < text.Length && (char.IsDigit(text[end]) || IsGroupMark(text, start, end)))
        {
            if (char.IsDigit(text[end]))
            {
                digits++;
                number = digits > MaxDigits ? int.MaxValue : (number * 10) + (long)char.GetNumericValue(text[end]);
            }

            end++;
        }

        // a grouped number ("1,400") is never a year or a day
        var written = end - start == digits ? digits : MaxDigits + digits;
        return new TimeToken(start, end, TokenKind.Number, null, (int)Math.Min(number, int.MaxValue), written, spaced, false);
    }

    private static bool IsGroupMark(string text, int start, int index) =>
        text[index] is ',' && index - start is >= 1 and <= 11 && index + 3 < text.Length
        && char.IsDigit(text[index - 1]) && char.IsDigit(text[index + 1]) && char.IsDigit(text[index + 2]) && char.IsDigit(text[index + 3])
        && (index + 4 >= text.Length || !char.IsDigit(text[index + 4]));

    private static TimeToken WordAt(string text, int start, bool spaced, TimeWords words)
    {
        var lexicon = words.Grammar.Lexicon;
        var run = start;
        while (run < text.Length && IsWordCharacter(text[run]) && (words.Breaking != WordBreaking.Anywhere || run - start < lexicon.LongestWord))
        {
            run++;
        }

        if (words.Breaking == WordBreaking.Spaces)
        {
            return new TimeToken(start, run, TokenKind.Word, lexicon.Find(text.AsSpan(start, run - start)), 0, 0, spaced, char.IsUpper(text[start]));
        }

        for (var length = Math.Min(run - start, lexicon.LongestWord); length > 0; length--)
        {
            if (lexicon.Find(text.AsSpan(start, length)) is { } entry)
            {
                return new TimeToken(start, start + length, TokenKind.Word, entry, 0, 0, spaced, false);
            }
        }

        var end = words.Breaking == WordBreaking.Anywhere ? start + 1 : run;
        return new TimeToken(start, end, TokenKind.Word, null, 0, 0, spaced, false);
    }
}
