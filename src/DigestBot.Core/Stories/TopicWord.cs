using System.Globalization;

namespace DigestBot.Stories;

/// <summary>A word or phrase of a topic, cut and folded the way texts are.</summary>
/// <param name="Words">Its words; one for what is found as a substring.</param>
/// <param name="IsPrefix">Whether the last word may go on ("chip*").</param>
/// <param name="IsSubstring">Whether it is found inside words: Chinese, Japanese and Korean are written without blanks or with endings attached.</param>
internal sealed record TopicWord(IReadOnlyList<string> Words, bool IsPrefix, bool IsSubstring)
{
    public static TopicWord Parse(string written)
    {
        var text = TextFold.Fold(written.Trim());
        var isPrefix = text.EndsWith('*');
        return text.Any(IsCjk)
            ? new TopicWord([text.TrimEnd('*').TrimEnd()], isPrefix, IsSubstring: true)
            : new TopicWord([.. WordReader.Read(text).Select(word => word.Of(text))], isPrefix, IsSubstring: false);
    }

    public static bool IsWord(string written) => written.Any(char.IsLetterOrDigit);

    /// <summary>Han, Kana and Hangul in the basic plane.</summary>
    public static bool IsCjk(char letter) => letter >= '\u3005'
        && letter is '\u3005' or (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uAC00' and <= '\uD7AF')
        && CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter;
}
