using System.Buffers;
using System.Collections.Frozen;
using DigestBot.Text.Languages;

namespace DigestBot.Text.Extraction.Dumps;

/// <summary>What a line looks like by itself, whatever it says. Shares are of its words, but for digits and marks, which are of its characters.</summary>
internal readonly record struct LineForm(
    int Length, int Words, float Capitals, float Digits, float Function, float OwnVoice, float Marks, float Commas, float WordLength, bool Ends, bool Quotes)
{
    // a line that was a whole page is known by its beginning
    private const int Longest = 2000;
    private const int LongestFunctionWord = 12;

    private static readonly SearchValues<char> QuoteMarks = SearchValues.Create("“”\"「«„");

    private static readonly FrozenSet<string> FunctionWords = Set(words =>
        [.. words.Definite, .. words.Connectives, .. words.PersonPronouns, .. words.Placing, .. words.PointingWords, .. words.Introducing]);

    private static readonly FrozenSet<string> OwnWords = Set(words => words.OwnVoice);

    public static LineForm Of(string line)
    {
        var text = line.AsSpan(0, Math.Min(line.Length, Longest));
        var (words, capitals, function, own, letters) = (0, 0, 0, 0, 0);
        var (digits, marks, commas, start) = (0, 0, 0, -1);
        for (var i = 0; i <= text.Length; i++)
        {
            var c = i < text.Length ? text[i] : ' ';
            if (char.IsLetterOrDigit(c) || c is '\'' or '’')
            {
                start = start < 0 ? i : start;
                digits += char.IsDigit(c) ? 1 : 0;
                continue;
            }

            if (start >= 0)
            {
                var word = text[start..i];
                words++;
                letters += word.Length;
                capitals += char.IsUpper(word[0]) ? 1 : 0;
                function += word.Length <= LongestFunctionWord && FunctionWords.Has(word) ? 1 : 0;
                own += word.Length <= LongestFunctionWord && OwnWords.Has(word) ? 1 : 0;
                start = -1;
            }

            commas += c is ',' or '、' or '，' ? 1 : 0;
            marks += char.IsWhiteSpace(c) ? 0 : 1;
        }

        var count = Math.Max(1f, words);
        return new LineForm(
            LineShape.EffectiveLength(line), words, capitals / count, digits / Math.Max(1f, text.Length), function / count, own / count,
            marks / Math.Max(1f, text.Length), commas / count, letters / count, LineShape.EndsSentence(line), text.ContainsAny(QuoteMarks));
    }

    private static FrozenSet<string> Set(Func<GistWords, IEnumerable<string>> words) =>
        LanguagePack.All.SelectMany(pack => words(pack.Gists)).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
