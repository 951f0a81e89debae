namespace DigestBot.Text.Gists;

/// <summary>The few things a choice of sentences is judged by. The first of them are sums over its different words, taken as a share of its length.</summary>
internal static class GistFeatures
{
    /// <summary>Sums over words.</summary>
    public const int WordSums = 9;

    public const int Count = WordSums + 16;

    // the length of a usual summary, so that a word's share is about what it adds to the overlap score F1
    private const double UsualWords = 50;

    public static void AddWord(in WordWorth word, Span<double> sums)
    {
        if (word.IsFunction)
        {
            sums[0] += 1;
            return;
        }

        sums[1] += 1;
        sums[2] += word.Early;
        sums[3] += word.Often;
        sums[4] += word.IsInTitle ? 1 : 0;
        if (word.IsName)
        {
            sums[5] += 1;
            sums[7] += word.Often;
        }

        if (word.IsNumber)
        {
            sums[6] += 1;
            sums[8] += word.Early;
        }
    }

    public static void Fill(ReadOnlySpan<double> sums, int words, ReadOnlySpan<GistSentence> chosen, Span<double> features)
    {
        features.Clear();
        for (var i = 0; i < WordSums; i++)
        {
            features[i] = 2 * sums[i] / (words + UsualWords);
        }

        var rest = features[WordSums..];
        var each = 1.0 / chosen.Length;
        for (var i = 0; i < chosen.Length; i++)
        {
            var sentence = chosen[i];
            rest[0] += sentence.Position == 0 ? 1 : 0;
            rest[1] += sentence.Position == 1 ? 1 : 0;
            rest[2] += sentence.Position == 2 ? 1 : 0;
            rest[3] += each * Math.Log2(1 + sentence.Position);
            rest[4] += each * sentence.QuotedShare;
            rest[5] += each * sentence.OwnVoiceShare;
            rest[6] += sentence.NeedsPrevious ? each : 0;
            rest[7] += sentence.IsQuestion ? each : 0;
            rest[8] += i > 0 && chosen[i - 1].Position == sentence.Position - 1 ? 1 : 0;
        }

        var length = words / 75.0;
        rest[9] = length;
        rest[10] = length * length;
        rest[11] = chosen.Length == 1 ? 1 : 0;
        rest[12] = chosen.Length == 3 ? 1 : 0;
        rest[13] = chosen[^1].Position == chosen.Length - 1 ? 1 : 0;
        rest[14] = chosen.Length == 4 ? 1 : 0;

        // how little it repeats its own words
        rest[15] = (sums[0] + sums[1]) / words;
    }
}
