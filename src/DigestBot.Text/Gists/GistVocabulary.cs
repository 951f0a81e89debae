using DigestBot.Text.Languages;
using DigestBot.Text.Sentences;

namespace DigestBot.Text.Gists;

/// <summary>The different words of a document's sentences, folded roughly to their stems, with what each is worth to a gist.</summary>
internal sealed class GistVocabulary
{
    // "agreed", "agreement", "agrees" fold together; a real stemmer a language won nothing on the benches
    private const int StemLength = 6;

    // two sentences that share this much of the shorter one say the same
    private const double SameNews = 0.7;

    private readonly Dictionary<string, int> ids = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<WordWorth> worths = [];
    private WordWorth[] complete = [];

    /// <summary>For each sentence its different words, ascending.</summary>
    public required IReadOnlyList<int[]> Sentences { get; init; }

    public int Count => complete.Length;

    public ref readonly WordWorth this[int word] => ref complete[word];

    public static GistVocabulary Read(TextDocument document, IReadOnlyList<GistSentence> sentences)
    {
        var read = new List<int[]>(sentences.Count);
        var vocabulary = new GistVocabulary { Sentences = read };
        foreach (var sentence in sentences)
        {
            var words = new List<int>(sentence.Words);
            vocabulary.AddWords(sentence.Span.In(document.Text), sentence.Position, document.Language.Code, words);
            words.Sort();
            read.Add([.. words.Distinct()]);
        }

        vocabulary.MarkTitle(document.Title);
        vocabulary.complete = [.. vocabulary.worths.Select(worth => worth.Complete())];
        return vocabulary;
    }

    /// <summary>Whether the shorter of two sentences says little that the other does not.</summary>
    public bool SayTheSame(int first, int second)
    {
        var (left, right) = (Sentences[first], Sentences[second]);
        var (i, j, common, leftContent, rightContent) = (0, 0, 0, 0, 0);
        while (i < left.Length || j < right.Length)
        {
            var order = i == left.Length ? 1 : j == right.Length ? -1 : left[i].CompareTo(right[j]);
            var content = complete[order > 0 ? right[j] : left[i]].IsFunction ? 0 : 1;
            common += order == 0 ? content : 0;
            leftContent += order <= 0 ? content : 0;
            rightContent += order >= 0 ? content : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return common >= SameNews * Math.Max(1, Math.Min(leftContent, rightContent));
    }

    private void AddWords(ReadOnlySpan<char> text, int position, string language, List<int> found)
    {
        var lookup = ids.GetAlternateLookup<ReadOnlySpan<char>>();
        var walker = new WordWalker(text);
        while (walker.MoveNext())
        {
            var word = walker.Word;
            for (var (from, length) = Piece(word, 0); length > 0; (from, length) = Piece(word, from + Step(word)))
            {
                var key = word.Slice(from, length);
                if (!lookup.TryGetValue(key, out var id))
                {
                    id = worths.Count;
                    lookup.TryAdd(key, id);
                    worths.Add(new WordWorth
                    {
                        IsFunction = IsFunction(word, language),
                        IsNumber = char.IsDigit(key[0]),
                        FirstPosition = position,
                    });
                }

                var worth = worths[id];
                worths[id] = worth with { Count = worth.Count + 1, IsName = worth.IsName || (walker.Start > 0 && char.IsUpper(word[0])) };
                found.Add(id);
            }
        }
    }

    private void MarkTitle(string? title)
    {
        var lookup = ids.GetAlternateLookup<ReadOnlySpan<char>>();
        var walker = new WordWalker(title);
        while (walker.MoveNext())
        {
            var word = walker.Word;
            for (var (from, length) = Piece(word, 0); length > 0; (from, length) = Piece(word, from + Step(word)))
            {
                if (lookup.TryGetValue(word.Slice(from, length), out var id))
                {
                    worths[id] = worths[id] with { IsInTitle = true };
                }
            }
        }
    }

    // a word is one piece, its stem; a run of characters without blanks is all its pairs
    private static (int From, int Length) Piece(ReadOnlySpan<char> word, int from)
    {
        if (from >= word.Length)
        {
            return (from, 0);
        }

        if (IsRun(word))
        {
            return (from, from == 0 || from + 2 <= word.Length ? Math.Min(2, word.Length - from) : 0);
        }

        var end = word.IndexOfAny('\'', '’') is > 0 and var apostrophe ? apostrophe : word.Length;
        end -= end > 3 && word[end - 1] is 's' or 'S' && word[end - 2] is not ('s' or 'S') ? 1 : 0;
        return (0, Math.Min(end, StemLength));
    }

    private static int Step(ReadOnlySpan<char> word) => IsRun(word) ? 1 : word.Length;

    private static bool IsRun(ReadOnlySpan<char> word) => WordScripts.IsUnspaced(word[0]) || WordScripts.IsHangul(word[0]);

    private static bool IsFunction(ReadOnlySpan<char> word, string language)
    {
        if (!LanguageProfiles.Words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var votes))
        {
            return false;
        }

        foreach (var (index, _) in votes)
        {
            if (LanguageProfiles.Language(index) == language)
            {
                return true;
            }
        }

        return false;
    }
}
