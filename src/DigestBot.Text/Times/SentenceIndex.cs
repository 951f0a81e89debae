namespace DigestBot.Text.Times;

/// <summary>Finds the sentence that holds a place in the text.</summary>
internal static class SentenceIndex
{
    /// <summary>Index of the last sentence that begins at or before a position; 0 when none does.</summary>
    public static int At(IReadOnlyList<TextSpan> sentences, int position)
    {
        var (low, high) = (0, sentences.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = sentences[middle].Start <= position ? (middle, high) : (low, middle - 1);
        }

        return low;
    }
}
