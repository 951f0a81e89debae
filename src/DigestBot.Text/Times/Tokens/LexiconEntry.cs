using DigestBot.Text.Times.Patterns;

namespace DigestBot.Text.Times.Tokens;

/// <summary>One word of the lexicon with its classes.</summary>
internal sealed class LexiconEntry(string word, int index)
{
    private const int None = int.MinValue;

    private readonly int[] numbers = Enumerable.Repeat(None, Enum.GetValues<WordClass>().Length).ToArray();

    public string Word { get; } = word;

    /// <summary>Place in the lexicon, from 0.</summary>
    public int Index { get; } = index;

    /// <summary>The rules a phrase that begins with this word can follow; set once when the grammar is built.</summary>
    public TimeRule[] Rules { get; set; } = [];

    public void Add(WordClass wordClass, int number) => numbers[(int)wordClass] = number;

    public bool Is(WordClass wordClass) => numbers[(int)wordClass] != None;

    public int Number(WordClass wordClass) => numbers[(int)wordClass];
}
