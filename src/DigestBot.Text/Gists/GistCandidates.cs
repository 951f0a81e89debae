namespace DigestBot.Text.Gists;

/// <summary>Goes through every choice of one to four sentences that reads well alone.</summary>
internal sealed class GistCandidates(IReadOnlyList<GistSentence> sentences, GistVocabulary vocabulary, int budget)
{
    private const int MostSentences = 4;

    private readonly GistSentence[] chosen = new GistSentence[MostSentences];
    private readonly int[] uses = new int[vocabulary.Count];
    private readonly double[] features = new double[GistFeatures.Count];
    private readonly ulong[] repeated = Repeated(sentences, vocabulary);

    /// <summary>Is handed each choice, in text order, with its features; both are only valid during the call.</summary>
    public delegate void Visitor(ReadOnlySpan<GistSentence> chosen, ReadOnlySpan<double> features);

    /// <summary>Whether there was any choice.</summary>
    public bool Visit(Visitor visitor) => Visit(visitor, from: 0, size: 0, words: 0, new double[GistFeatures.WordSums * (MostSentences + 1)]);

    private bool Visit(Visitor visitor, int from, int size, int words, double[] sums)
    {
        var any = false;
        for (var i = from; i < sentences.Count; i++)
        {
            var sentence = sentences[i];
            var together = words + sentence.Words;
            if (size > 0 && (together > budget || Repeats(i, size)))
            {
                continue;
            }

            chosen[size] = sentence;
            var own = sums.AsSpan((size + 1) * GistFeatures.WordSums, GistFeatures.WordSums);
            sums.AsSpan(size * GistFeatures.WordSums, GistFeatures.WordSums).CopyTo(own);
            foreach (var word in vocabulary.Sentences[i])
            {
                if (uses[word]++ == 0)
                {
                    GistFeatures.AddWord(in vocabulary[word], own);
                }
            }

            if (ReadsAlone(chosen.AsSpan(0, size + 1)))
            {
                GistFeatures.Fill(own, together, chosen.AsSpan(0, size + 1), features);
                visitor(chosen.AsSpan(0, size + 1), features);
                any = true;
            }

            if (size + 1 < MostSentences && together < budget)
            {
                any |= Visit(visitor, i + 1, size + 1, together, sums);
            }

            foreach (var word in vocabulary.Sentences[i])
            {
                uses[word]--;
            }
        }

        return any;
    }

    /// <summary>Whether every sentence that leans on its neighbour stands beside it.</summary>
    public static bool ReadsAlone(ReadOnlySpan<GistSentence> chosen)
    {
        for (var i = 0; i < chosen.Length; i++)
        {
            var follows = i > 0 && chosen[i - 1].Position == chosen[i].Position - 1;
            var isFollowed = i + 1 < chosen.Length && chosen[i + 1].Position == chosen[i].Position + 1;
            if ((i == 0 && chosen[i].AddsToOthers) || (chosen[i].NeedsPrevious && !follows) || (chosen[i].NeedsNext && !isFollowed))
            {
                return false;
            }
        }

        return true;
    }

    private bool Repeats(int candidate, int size)
    {
        for (var i = 0; i < size; i++)
        {
            if ((repeated[candidate] >> chosen[i].Position & 1) != 0)
            {
                return true;
            }
        }

        return false;
    }

    // for each sentence the ones before it that say the same, a bit each: asked thousands of times, so found once
    private static ulong[] Repeated(IReadOnlyList<GistSentence> sentences, GistVocabulary vocabulary)
    {
        var repeated = new ulong[sentences.Count];
        for (var later = 1; later < repeated.Length; later++)
        {
            for (var earlier = 0; earlier < later; earlier++)
            {
                repeated[later] |= vocabulary.SayTheSame(earlier, later) ? 1UL << earlier : 0;
            }
        }

        return repeated;
    }
}
