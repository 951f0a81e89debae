namespace DigestBot.Text.Gists;

/// <summary>Goes through every choice of one to three sentences that reads well alone.</summary>
internal sealed class GistCandidates(IReadOnlyList<GistSentence> sentences, GistVocabulary vocabulary, int budget)
{
    private const int MostSentences = 4;

    // two sentences that share this much of the shorter one say the same
    private const double SameNews = 0.7;

    private readonly GistSentence[] chosen = new GistSentence[MostSentences];
    private readonly int[] uses = new int[vocabulary.Count];
    private readonly double[] features = new double[GistFeatures.Count];

    /// <summary>Is handed each choice, in text order, with its features; both are only valid during the call.</summary>
    public delegate void Visitor(ReadOnlySpan<GistSentence> chosen, ReadOnlySpan<double> features);

    public void Visit(Visitor visitor) => Visit(visitor, from: 0, size: 0, words: 0, new double[GistFeatures.WordSums * (MostSentences + 1)]);

    private void Visit(Visitor visitor, int from, int size, int words, double[] sums)
    {
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
                    GistFeatures.AddWord(vocabulary[word], own);
                }
            }

            if (ReadsAlone(chosen.AsSpan(0, size + 1)))
            {
                GistFeatures.Fill(own, together, chosen.AsSpan(0, size + 1), features);
                visitor(chosen.AsSpan(0, size + 1), features);
            }

            if (size + 1 < MostSentences && together < budget)
            {
                Visit(visitor, i + 1, size + 1, together, sums);
            }

            foreach (var word in vocabulary.Sentences[i])
            {
                uses[word]--;
            }
        }
    }

    /// <summary>Whether every sentence that leans on its neighbour stands beside it.</summary>
    public static bool ReadsAlone(ReadOnlySpan<GistSentence> chosen)
    {
        for (var i = 0; i < chosen.Length; i++)
        {
            var follows = i > 0 && chosen[i - 1].Position == chosen[i].Position - 1;
            var isFollowed = i + 1 < chosen.Length && chosen[i + 1].Position == chosen[i].Position + 1;
            if ((chosen[i].NeedsPrevious && !follows) || (chosen[i].NeedsNext && !isFollowed))
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
            if (Overlap(vocabulary.Sentences[chosen[i].Position], vocabulary.Sentences[candidate]) >= SameNews)
            {
                return true;
            }
        }

        return false;
    }

    private double Overlap(int[] left, int[] right)
    {
        var (i, j, common, leftContent, rightContent) = (0, 0, 0, 0, 0);
        while (i < left.Length || j < right.Length)
        {
            var order = i == left.Length ? 1 : j == right.Length ? -1 : left[i].CompareTo(right[j]);
            var content = vocabulary[order > 0 ? right[j] : left[i]].IsFunction ? 0 : 1;
            common += order == 0 ? content : 0;
            leftContent += order <= 0 ? content : 0;
            rightContent += order >= 0 ? content : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return (double)common / Math.Max(1, Math.Min(leftContent, rightContent));
    }
}
