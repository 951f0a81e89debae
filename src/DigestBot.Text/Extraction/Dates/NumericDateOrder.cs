using DigestBot.Text.Languages;

namespace DigestBot.Text.Extraction.Dates;

/// <summary>Whether 6/9/2025 is a day of June or of September, by language, region and address.</summary>
internal static class NumericDateOrder
{
    public static bool IsMonthFirst(string? language, Uri? address)
    {
        var region = language is { Length: >= 5 } ? language[^2..].ToUpperInvariant() : null;
        if (region is "GB" or "AU" or "NZ" or "IE" or "IN" or "ZA" or "CA" or "SG")
        {
            return false;
        }

        var top = address?.Host is { } host ? host[(host.LastIndexOf('.') + 1)..] : "";
        if (top is "uk" or "au" or "nz" or "ie" or "in" or "za" or "ca" or "sg" or "my" or "ng" or "ke" or "de" or "fr" or "es" or "it" or "id" or "eu" or "at" or "ch" or "nl" or "be")
        {
            return false;
        }

        return LanguagePack.For(language).Calendar.MonthBeforeDay;
    }
}
