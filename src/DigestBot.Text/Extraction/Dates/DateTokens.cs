using System.Globalization;

namespace DigestBot.Text.Extraction.Dates;

/// <summary>Cuts a text into the tokens dates are made of.</summary>
internal static class DateTokens
{
    public static List<DateToken> Of(string text)
    {
        var tokens = new List<DateToken>();
        var at = 0;
        while (at < text.Length)
        {
            var start = at;
            if (char.IsDigit(text[at]))
            {
                var number = 0;
                while (at < text.Length && char.IsDigit(text[at]))
                {
                    number = at - start < 9 ? (number * 10) + Math.Max(0, CharUnicodeInfo.GetDecimalDigitValue(text[at])) : int.MaxValue;
                    at++;
                }

                tokens.Add(new DateToken(start, at, number, ""));
            }
            else if (IsSyllabic(text[at]))
            {
                at++;
                tokens.Add(new DateToken(start, at, -1, text[start].ToString()));
            }
            else if (char.IsLetter(text[at]))
            {
                while (at < text.Length && char.IsLetter(text[at]) && !IsSyllabic(text[at]))
                {
                    at++;
                }

                tokens.Add(new DateToken(start, at, -1, text[start..at].ToLowerInvariant()));
            }
            else
            {
                at++;
                if (!char.IsWhiteSpace(text[start]))
                {
                    tokens.Add(new DateToken(start, at, -1, text[start].ToString()));
                }
            }
        }

        return tokens;
    }

    private static bool IsSyllabic(char c) => c is >= '\u3040' and <= '\u9FFF' or >= '\uAC00' and <= '\uD7A3';
}
