using DigestBot.Text.Languages;

namespace DigestBot.Text.Sentences;

/// <summary>Cuts paragraphs into sentences: trimmed spans, none crossing a paragraph, nothing but white space left out.</summary>
internal static class SentenceSplitter
{
    public static IReadOnlyList<TextSpan> Split(string text, IReadOnlyList<TextSpan> paragraphs, LanguagePack language)
    {
        var sentences = new List<TextSpan>(paragraphs.Count * 2);
        foreach (var paragraph in paragraphs)
        {
            var scanner = new SentenceScanner(text, paragraph, language.Sentences);
            while (scanner.Next() is { } sentence)
            {
                sentences.Add(sentence);
            }
        }

        return sentences;
    }
}
