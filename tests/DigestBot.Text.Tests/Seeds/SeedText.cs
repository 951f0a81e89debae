using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.RegularExpressions;

namespace DigestBot.Text.Tests.Seeds;

/// <summary>Makes texts comparable where the gold leaves a choice: quote marks, white space, final punctuation, leading words of a date.</summary>
internal static partial class SeedText
{
    private const string Marks = " \t\n.,;:!?\"'…。、";

    /// <summary>One kind of quote mark, one kind of white space.</summary>
    [return: NotNullIfNotNull(nameof(text))]
    public static string? Fold(string? text) => text is null ? null : WhiteSpace().Replace(
        text.Normalize(NormalizationForm.FormKC)
            .Replace('“', '"').Replace('”', '"').Replace('„', '"')
            .Replace('‘', '\'').Replace('’', '\''),
        " ").Trim();

    public static string Words(string text) => Fold(text).Trim(Marks.ToCharArray());

    public static string? Speaker(string? name) => Article().Replace(Fold(name) ?? "", "") is { Length: > 0 } bare ? bare : null;

    /// <summary>A date without prepositions, articles and shades such as "late"; a range keeps its "between".</summary>
    public static string Time(string text)
    {
        var bare = Words(text).ToUpperInvariant();
        return Range().IsMatch(bare) ? bare : LeadingWords().Replace(bare, "");
    }

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking)]
    private static partial Regex WhiteSpace();

    [GeneratedRegex("^the ", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Article();

    [GeneratedRegex(@"^(?:BETWEEN|FROM|ANTARA|DARI)\b.*\b(?:AND|TO|UNTIL|DAN|SAMPAI|HINGGA)\b", RegexOptions.NonBacktracking)]
    private static partial Regex Range();

    [GeneratedRegex(
        @"^(?:(?:THE|AN?|ON|IN|FROM|BY|SINCE|UNTIL|TILL|FOR|DURING|WITHIN|AT|OF|ABOUT|AROUND|ROUGHLY|NEARLY|EARLY|LATE|MID|LATER|END|BEFORE|AFTER"
        + @"|PADA|SEJAK|HINGGA|MULAI|SELAMA|SAMPAI|AWAL|AKHIR|PERTENGAHAN|SEKITAR|TANGGAL|TAHUN(?= [0-9]))[ -]+)+",
        RegexOptions.None)]
    private static partial Regex LeadingWords();
}
