using System.Collections.Frozen;
using System.Globalization;
using NodaTime;

namespace DigestBot.Commands;

/// <summary>Where somebody probably is, of whom a platform says no more than the language: for those spoken mostly in one zone.</summary>
public static class LocaleZones
{
    /// <summary>Of the locales that Discord has (https://discord.com/developers/docs/reference#locales).</summary>
    private static readonly FrozenDictionary<string, string> Zones = new Dictionary<string, string>
    {
        ["bg"] = "Europe/Sofia",
        ["cs"] = "Europe/Prague",
        ["da"] = "Europe/Copenhagen",
        ["de"] = "Europe/Berlin",
        ["el"] = "Europe/Athens",
        ["en-GB"] = "Europe/London",
        ["es-ES"] = "Europe/Madrid",
        ["fi"] = "Europe/Helsinki",
        ["fr"] = "Europe/Paris",
        ["hi"] = "Asia/Kolkata",
        ["hr"] = "Europe/Zagreb",
        ["hu"] = "Europe/Budapest",
        ["id"] = "Asia/Jakarta",
        ["it"] = "Europe/Rome",
        ["ja"] = "Asia/Tokyo",
        ["ko"] = "Asia/Seoul",
        ["lt"] = "Europe/Vilnius",
        ["nl"] = "Europe/Amsterdam",
        ["no"] = "Europe/Oslo",
        ["pl"] = "Europe/Warsaw",
        ["pt-BR"] = "America/Sao_Paulo",
        ["ro"] = "Europe/Bucharest",
        ["sv-SE"] = "Europe/Stockholm",
        ["th"] = "Asia/Bangkok",
        ["tr"] = "Europe/Istanbul",
        ["uk"] = "Europe/Kyiv",
        ["vi"] = "Asia/Ho_Chi_Minh",
        ["zh-CN"] = "Asia/Shanghai",
        ["zh-TW"] = "Asia/Taipei",
    }.ToFrozenDictionary();

    /// <summary>Null for languages of many zones, such as American English.</summary>
    public static DateTimeZone? Find(CultureInfo culture) => Zones.TryGetValue(culture.Name, out var id) ? DateTimeZoneProviders.Tzdb[id] : null;
}
