namespace DigestBot.Text.Sentences;

/// <summary>What the letters and figures in front of a period look like.</summary>
internal static class Abbreviation
{
    /// <summary>"J", "J.R", "U.S": single letters, periods between them.</summary>
    public static bool IsInitials(ReadOnlySpan<char> word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (i % 2 == 0 ? !char.IsLetter(word[i]) || SentenceMarks.IsUncasedLetter(word[i]) : word[i] != '.')
            {
                return false;
            }
        }

        return word.Length % 2 == 1 && (word.Length > 1 || char.IsUpper(word[0]));
    }

    public static bool IsNumber(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!char.IsDigit(c))
            {
                return false;
            }
        }

        return true;
    }
}
