namespace DigestBot.Chaos.Killing;

/// <summary>Words that no other text has, so that no two stories are taken for one.</summary>
internal sealed class InventedWords
{
    private const string Consonants = "bdfgklmnprstvz";

    private const string Vowels = "aeiou";

    private const int Syllables = 70;

    private const int Count = Syllables * Syllables * Syllables;

    /// <summary>Shares no factor with <see cref="Count"/>, so that every word comes once, and neighbours are unlike.</summary>
    private const int Stride = 104_729;

    private int last;

    public static string Capitalized(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    public string Next(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => Word((int)((long)++last * Stride % Count))));

    private static string Word(int number) => Syllable(number % Syllables) + Syllable(number / Syllables % Syllables) + Syllable(number / Syllables / Syllables);

    private static string Syllable(int number) => $"{Consonants[number % Consonants.Length]}{Vowels[number / Consonants.Length]}";
}
