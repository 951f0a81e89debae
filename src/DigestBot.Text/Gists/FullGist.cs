namespace DigestBot.Text.Gists;

/// <summary>Lengthens a gist from the article's beginning on, each sentence with those it leans on.</summary>
internal static class FullGist
{
    public static IEnumerable<GistSentence> Extend(
        IReadOnlyList<GistSentence> standard, IReadOnlyList<GistSentence> sentences, GistVocabulary vocabulary, int budget)
    {
        var taken = standard.ToDictionary(sentence => sentence.Position);
        var words = standard.Sum(sentence => sentence.Words);
        foreach (var sentence in sentences)
        {
            var needed = WithNeeded(sentence, sentences).Where(other => !taken.ContainsKey(other.Position)).ToList();
            var more = needed.Sum(other => other.Words);
            var repeats = needed.Any(other => taken.Keys.Any(position => vocabulary.SayTheSame(position, other.Position)));
            if (needed.Count > 0 && words + more <= budget && !sentence.IsQuestion && !repeats)
            {
                words += more;
                needed.ForEach(other => taken.Add(other.Position, other));
            }
        }

        return taken.Values.OrderBy(sentence => sentence.Position);
    }

    private static IEnumerable<GistSentence> WithNeeded(GistSentence sentence, IReadOnlyList<GistSentence> sentences)
    {
        var first = sentence.Position;
        while (first > 0 && sentences[first].NeedsPrevious)
        {
            first--;
        }

        var last = sentence.Position;
        while (last + 1 < sentences.Count && sentences[last].NeedsNext)
        {
            last++;
        }

        return sentences.Skip(first).Take(last - first + 1);
    }
}
