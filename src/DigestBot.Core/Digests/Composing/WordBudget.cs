namespace DigestBot.Digests.Composing;

/// <summary>What may still be shown of one article. Whole items are taken or left, never cut.</summary>
internal sealed class WordBudget
{
    private int left = DigestLimits.WordsPerArticle;

    public bool TryTake(string text)
    {
        var words = WordCount.Of(text);
        if (words > left)
        {
            return false;
        }

        left -= words;
        return true;
    }
}
