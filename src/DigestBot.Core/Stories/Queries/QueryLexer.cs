using System.Buffers;

namespace DigestBot.Stories.Queries;

/// <summary>Cuts a typed query into words, phrases, fields, operators and parentheses.</summary>
internal static class QueryLexer
{
    /// <summary>Any of these opens and any closes: phones turn straight marks into curly ones, and not always in pairs.</summary>
    private static readonly SearchValues<char> Marks = SearchValues.Create("\"“”„«»「」＂");

    /// <summary>What ends a word, besides white space; also as keyboards of Chinese and Japanese type it.</summary>
    private static readonly SearchValues<char> Enders = SearchValues.Create("\"“”„«»「」＂()（）");

    public static List<QueryToken> Cut(string text)
    {
        var tokens = new List<QueryToken>();
        var at = 0;
        while (at < text.Length)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            at = text[at] switch
            {
                '(' or '（' => Take(QueryTokenKind.Open, at, at + 1),
                ')' or '）' => Take(QueryTokenKind.Close, at, at + 1),
                // a hyphen alone is one between two words: "rate - cut"
                '-' or '−' or '－' when at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1]) => Take(QueryTokenKind.Not, at, at + 1),
                var mark when Marks.Contains(mark) => TakePhrase(at),
                _ => TakeWord(at),
            };
        }

        tokens.Add(new QueryToken(QueryTokenKind.End, "", text.Length));
        return tokens;

        int Take(QueryTokenKind kind, int from, int to)
        {
            tokens.Add(new QueryToken(kind, text[from..to], from));
            return to;
        }

        int TakePhrase(int open)
        {
            var length = text.AsSpan(open + 1).IndexOfAny(Marks);
            if (length < 0)
            {
                tokens.Add(new QueryToken(QueryTokenKind.OpenQuote, text[(open + 1)..], open));
                return text.Length;
            }

            var end = open + length + 2;
            // "oil price"* means the same as "oil price*"
            var star = end < text.Length && text[end] == '*' ? "*" : "";
            tokens.Add(new QueryToken(QueryTokenKind.Phrase, string.Concat(text.AsSpan(open + 1, length), star), open));
            return end + star.Length;
        }

        int TakeWord(int from)
        {
            var end = from;
            while (end < text.Length && !char.IsWhiteSpace(text[end]) && !Enders.Contains(text[end]))
            {
                if (text[end] is ':' or '：' && end > from && text.AsSpan(from, end - from).IndexOfAnyExcept(Letters) < 0)
                {
                    tokens.Add(new QueryToken(QueryTokenKind.Field, text[from..end].ToLowerInvariant(), from));
                    return end + 1;
                }

                end++;
            }

            return Take(KindOf(text[from..end]), from, end);
        }
    }

    private static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    /// <summary>Whether a word, written bare, would be read as something else.</summary>
    public static bool IsOperator(string word) => KindOf(word) != QueryTokenKind.Word;

    private static QueryTokenKind KindOf(string word) => word.ToUpperInvariant() switch
    {
        "AND" or "&" or "&&" => QueryTokenKind.And,
        "OR" or "|" or "||" => QueryTokenKind.Or,
        "NOT" => QueryTokenKind.Not,
        _ => QueryTokenKind.Word,
    };
}
