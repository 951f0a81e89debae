using System.Buffers;
using System.Collections.Frozen;
using DigestBot.Text.Languages;

namespace DigestBot.Text.Extraction.Chrome;

/// <summary>Knows a line of site chrome by its words, in every language there is a pack for: the chrome's language need not be the article's.</summary>
internal static class ChromeLines
{
    private const int LongestNotice = 600;

    private static readonly FrozenSet<string> Whole = All(words => words.Lines);
    private static readonly FrozenSet<string> AfterArticle = All(words => words.Endings);
    private static readonly SearchValues<string> Beginnings = Search(words => words.Starts);
    private static readonly SearchValues<string> Phrases = Search(words => words.Parts);

    /// <summary>Whether the line is nothing but a word of the site's menus and buttons.</summary>
    public static bool IsButton(string line) => Whole.Contains(Key(line));

    /// <summary>Whether the line is the heading of what follows an article (comments, related stories).</summary>
    public static bool IsEnding(string line) => line.Length < 60 && AfterArticle.Contains(Key(WithoutCount(line)));

    /// <summary>Whether the line begins as a pointer elsewhere, a credit or a notice does.</summary>
    public static bool BeginsAsChrome(string line)
    {
        var head = line.AsSpan(0, Math.Min(line.Length, 40)).TrimStart("•-–—*>»|·▸►→[( ");
        return head.IndexOfAny(Beginnings) == 0;
    }

    /// <summary>Whether the line says what only legal notices, cookie boxes and newsletters say.</summary>
    public static bool IsNotice(string line) => line.Length < LongestNotice && line.AsSpan().ContainsAny(Phrases);

    /// <summary>"Comments (63)", "Join the conversation 128 comments": what stands before the count.</summary>
    private static string WithoutCount(string line)
    {
        var count = line.AsSpan().IndexOfAnyInRange('0', '9');
        return count > 3 ? line[..count] : line;
    }

    private static string Key(string line) => line.AsSpan().Trim(" \t:.…•-–—*>»«<|·▸►→[]()#+×✕").ToString().ToLowerInvariant();

    private static FrozenSet<string> All(Func<PageWords, IEnumerable<string>> words) =>
        LanguagePack.All.SelectMany(pack => words(pack.Pages)).ToFrozenSet(StringComparer.Ordinal);

    private static SearchValues<string> Search(Func<PageWords, IEnumerable<string>> words) =>
        SearchValues.Create([.. All(words)], StringComparison.OrdinalIgnoreCase);
}
