using System.Collections.Frozen;
using System.Globalization;
using DigestBot.Digests;

namespace DigestBot.Commands;

/// <summary>Languages as people name them: "ja", "de-CH", "Japanese", "日本語".</summary>
internal static class LanguageNames
{
    /// <summary>"Chinese (Simplified)"</summary>
    public const int MostWords = 3;

    private static readonly FrozenDictionary<string, CultureInfo> Known = Names();

    /// <summary>By code or by name, in its own words or in English; null for anything else.</summary>
    public static CultureInfo? Find(string typed) => Known.GetValueOrDefault(Plain(typed));

    /// <summary>In its own words.</summary>
    public static string Of(CultureInfo culture) => culture.NativeName;

    /// <summary>Those whose name or code begins so, the ones that labels are translated to first.</summary>
    public static IEnumerable<CultureInfo> Complete(string typed) => Known.Values
        .Where(culture => culture.IsNeutralCulture && new[] { culture.Name, culture.EnglishName, culture.NativeName }.Any(name => name.StartsWith(typed.Trim(), StringComparison.OrdinalIgnoreCase)))
        .Distinct().OrderByDescending(culture => LanguageLabels.All.Any(labels => labels.Code == culture.Name)).ThenBy(culture => culture.EnglishName, StringComparer.Ordinal);

    private static FrozenDictionary<string, CultureInfo> Names()
    {
        var names = new Dictionary<string, CultureInfo>(StringComparer.OrdinalIgnoreCase);
        // a language before its countries: "English" is no country's
        foreach (var culture in CultureInfo.GetCultures(CultureTypes.NeutralCultures).Concat(CultureInfo.GetCultures(CultureTypes.SpecificCultures)))
        {
            if (culture.Name.Length > 0)
            {
                names.TryAdd(culture.Name, culture);
                names.TryAdd(Plain(culture.EnglishName), culture);
                names.TryAdd(Plain(culture.NativeName), culture);
            }
        }

        return names.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    private static string Plain(string typed)
    {
        var name = string.Join(' ', typed.Replace('_', '-').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        // "Bahasa Indonesia": the language of Indonesia
        const string language = "bahasa ";
        return name.StartsWith(language, StringComparison.OrdinalIgnoreCase) ? name[language.Length..] : name;
    }
}
