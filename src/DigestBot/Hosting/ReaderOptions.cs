using System.Globalization;
using NodaTime;
using NodaTime.TimeZones;

namespace DigestBot.Host.Hosting;

/// <summary>Who reads at the playground and on the command line.</summary>
internal sealed class ReaderOptions
{
    public const string Section = "Reader";

    private const string LocalZone = "local";

    /// <summary>A culture code for dates and counts ("en", "id-ID"). Default en.</summary>
    public string Culture { get; set; } = "en";

    /// <summary>A tz database name ("Asia/Tokyo"), or "local" for this machine's zone. Default local.</summary>
    public string Zone { get; set; } = LocalZone;

    public CultureInfo ToCulture() => CultureInfo.GetCultureInfo(Culture, predefinedOnly: true);

    public DateTimeZone ToZone() => Zone == LocalZone ? MachineZone() : DateTimeZoneProviders.Tzdb[Zone];

    public static IEnumerable<string> Problems(ReaderOptions options)
    {
        if (!IsCulture(options.Culture))
        {
            yield return $"Reader:Culture is \"{options.Culture}\": not a culture code such as en (the default), en-GB or id-ID.";
        }

        if (options.Zone != LocalZone && DateTimeZoneProviders.Tzdb.GetZoneOrNull(options.Zone) is null)
        {
            yield return $"Reader:Zone is \"{options.Zone}\": not a tz database name such as Asia/Tokyo, nor \"local\" (the default).";
        }
    }

    private static bool IsCulture(string name)
    {
        try
        {
            return name.Length > 0 && CultureInfo.GetCultureInfo(name, predefinedOnly: true) is not null;
        }
        catch (CultureNotFoundException)
        {
            return false;
        }
    }

    private static DateTimeZone MachineZone()
    {
        try
        {
            return DateTimeZoneProviders.Tzdb.GetSystemDefault();
        }
        catch (DateTimeZoneNotFoundException)
        {
            return DateTimeZone.Utc;
        }
    }
}
