using System.Globalization;

namespace DigestBot.Text.Sentences;

/// <summary>Which characters can end a sentence, close it after its end, or open the next one.</summary>
internal static class SentenceMarks
{
    public static bool EndsSentence(char c) => c is '.' or '!' or '?' or '…' or '。' or '！' or '？' or '｡' or '．' or '؟' or '۔' or '।';

    /// <summary>Marks that need no blank after them.</summary>
    public static bool EndsIdeographicSentence(char c) => c is '。' or '！' or '？' or '｡' or '．';

    /// <summary>Quote marks and brackets that only ever close.</summary>
    public static bool OnlyCloses(char c) => c is '”' or '’' or ')' or ']' or '」' or '』' or '）' or '〉' or '》' or '】' or '›';

    /// <summary>Marks that close in one language or position and open in another.</summary>
    public static bool MayClose(char c) => c is '"' or '\'' or '“' or '‘' or '«' or '»' or '‹' or '＂';

    public static bool IsQuote(char c) => MayClose(c) || c is '”' or '’' or '」' or '』';

    public static bool MayOpen(char c) =>
        MayClose(c) || c is '(' or '[' or '「' or '『' or '（' or '„' or '‚' or '¿' or '¡' or '`' or '-' or '–' or '—' or '•' or '*' or '#' or '【' or '《' or '\ufffd';

    public static bool IsIdeographicOpener(char c) => c is '「' or '『' or '（' or '“';

    public static bool IsIdeographicCloser(char c) => c is '」' or '』' or '）' or '”';

    /// <summary>A letter of a script that knows no capitals.</summary>
    public static bool IsUncasedLetter(char c) => char.GetUnicodeCategory(c) is UnicodeCategory.OtherLetter;
}
