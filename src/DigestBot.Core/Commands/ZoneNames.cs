using DigestBot.Stories;
using NodaTime;
using NodaTime.TimeZones;

namespace DigestBot.Commands;

/// <summary>The zones of the tz database, as people look for them: by name, city or country.</summary>
internal static class ZoneNames
{
    /// <summary>Longer than any; what is typed beyond it is like none.</summary>
    private const int LongestName = 40;

    /// <summary>Zones one may live in, each once, as the tz database lists them by place.</summary>
    private static readonly IReadOnlyList<(string Id, string Country)> Places =
    [
        .. (TzdbDateTimeZoneSource.Default.ZoneLocations ?? [])
            .Select(place => (Id: place.ZoneId, Country: place.CountryName))
            .Append((Id: "UTC", Country: ""))
            .OrderBy(place => place.Id, StringComparer.Ordinal),
    ];

    /// <summary>What people call a zone that changes its clocks, or that several places share.</summary>
    private static readonly Dictionary<string, string[]> Abbreviations = new(StringComparer.OrdinalIgnoreCase)
    {
        ["JST"] = ["Asia/Tokyo"],
        ["KST"] = ["Asia/Seoul"],
        ["WIB"] = ["Asia/Jakarta"],
        ["WITA"] = ["Asia/Makassar"],
        ["WIT"] = ["Asia/Jayapura"],
        ["IST"] = ["Asia/Kolkata", "Europe/Dublin", "Asia/Jerusalem"],
        ["SGT"] = ["Asia/Singapore"],
        ["AEST"] = ["Australia/Sydney", "Australia/Brisbane"],
        ["GMT"] = ["Europe/London", "UTC"],
        ["BST"] = ["Europe/London"],
        ["CET"] = ["Europe/Berlin", "Europe/Paris", "Europe/Madrid"],
        ["CEST"] = ["Europe/Berlin", "Europe/Paris", "Europe/Madrid"],
        ["EET"] = ["Europe/Athens", "Europe/Helsinki", "Europe/Bucharest"],
        ["EST"] = ["America/New_York", "America/Toronto"],
        ["EDT"] = ["America/New_York", "America/Toronto"],
        ["ET"] = ["America/New_York"],
        ["CST"] = ["America/Chicago", "Asia/Shanghai"],
        ["CDT"] = ["America/Chicago"],
        ["MST"] = ["America/Denver", "America/Phoenix"],
        ["PST"] = ["America/Los_Angeles"],
        ["PDT"] = ["America/Los_Angeles"],
        ["PT"] = ["America/Los_Angeles"],
    };

    private static readonly Dictionary<string, string> Names = DateTimeZoneProviders.Tzdb.Ids
        .Where(id => (id.Contains('/') && !id.StartsWith("Etc/", StringComparison.Ordinal)) || id == "UTC")
        .ToDictionary(id => id, StringComparer.OrdinalIgnoreCase);

    /// <summary>By its name, upper and lower case alike; links ("Asia/Calcutta") are names too.</summary>
    /// <returns>Null for anything else, also for abbreviations: "EST" never changes its clocks, and hardly anybody means that.</returns>
    public static DateTimeZone? Find(string name)
    {
        var plain = name.Trim().Replace(' ', '_');
        return Names.TryGetValue(plain, out var id) ? DateTimeZoneProviders.Tzdb[id] : null;
    }

    public static bool IsOne(string name) => Names.ContainsKey(name);

    /// <summary>What was perhaps meant: nearest first.</summary>
    public static IReadOnlyList<string> Nearest(string typed, int count)
    {
        if (Abbreviations.TryGetValue(typed.Trim(), out var zones))
        {
            return zones;
        }

        var found = Complete(typed, count);
        var meant = CityOf(Plain(typed)).ToLowerInvariant();
        meant = meant.Length > LongestName ? meant[..LongestName] : meant;
        return found.Count > 0
            ? [.. found.Select(zone => zone.Id)]
            :
            [
                .. Places.Select(place => (place.Id, Distance: EditDistance.Of(CityOf(place.Id).ToLowerInvariant(), meant)))
                    .Where(near => near.Distance <= 1 + (near.Id.Length / 8))
                    .OrderBy(near => near.Distance).ThenBy(near => near.Id, StringComparer.Ordinal)
                    .Select(near => near.Id).Distinct().Take(count),
            ];
    }

    /// <summary>The zones whose city, country or name begins with what was typed so far, and those that are often called so.</summary>
    public static IReadOnlyList<(string Id, string Country)> Complete(string typed, int count)
    {
        var begin = Plain(typed);
        var called = Abbreviations.GetValueOrDefault(typed.Trim()) ?? [];
        return
        [
            .. Places.Select(place => (Place: place, Rank: RankOf(place, begin, called)))
                .Where(found => found.Rank < int.MaxValue)
                .OrderBy(found => found.Rank)
                .Select(found => found.Place).DistinctBy(place => place.Id).Take(count),
        ];
    }

    private static int RankOf((string Id, string Country) place, string begin, string[] called) =>
        called.Contains(place.Id) ? 0
        : Begins(CityOf(place.Id), begin) ? 1
        : Begins(place.Id, begin) ? 2
        : Begins(Plain(place.Country), begin) ? 3
        : int.MaxValue;

    private static bool Begins(string name, string begin) => name.StartsWith(begin, StringComparison.OrdinalIgnoreCase);

    private static string CityOf(string id) => id[(id.LastIndexOf('/') + 1)..];

    private static string Plain(string words) => words.Trim().Replace(' ', '_');
}
