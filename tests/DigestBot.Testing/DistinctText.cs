namespace DigestBot.Testing;

/// <summary>Texts on one topic that are about different matters, so that they make different stories.</summary>
public static class DistinctText
{
    /// <param name="subject">The matter: words that no other text is made with.</param>
    /// <param name="word">The topic's word, which every sentence has.</param>
    public static string Of(string subject, string word = "harbour")
    {
        var own = subject.Split(' ').Select(part => part.ToLowerInvariant()).ToList();
        var sentences = Enumerable.Range(1, 4).Select(number => $"The {word} {string.Join(' ', own.Select(part => $"{part}{(char)('a' + number)}n"))} {number} {string.Join("s ", own)}s.");
        return $"{subject} at the {word}. {string.Join(' ', sentences)}";
    }

    /// <summary>A subject for every number: three invented words.</summary>
    public static string Subject(int number) => $"{Word(number + 1)} {Word((number * 7) + 3)} {Word((number * 31) + 11)}";

    private static string Word(int number)
    {
        const string consonants = "bdfgklmnprstvz";
        const string vowels = "aeiou";
        var word = "";
        for (var left = number; left > 0; left /= consonants.Length * vowels.Length)
        {
            word += $"{consonants[left % consonants.Length]}{vowels[left / consonants.Length % vowels.Length]}";
        }

        return word + "rk" + word;
    }
}
