using System.Globalization;
using DigestBot.Text.Times.Tokens;

namespace DigestBot.Text.Times.Resolution;

/// <summary>TIMEX3 values of lengths: <c>P3D</c>, <c>PT25M</c>, <c>P7DE</c>, <c>PXY</c>.</summary>
internal static class DurationValue
{
    public static string Of(int? count, TimeUnit unit) => Of(count?.ToString(CultureInfo.InvariantCulture) ?? "X", unit);

    /// <summary>The value for a count as it is to be written ("X" for an unknown one, "2.5").</summary>
    public static string Of(string count, TimeUnit unit) => unit switch
    {
        TimeUnit.Second => $"PT{count}S",
        TimeUnit.Minute => $"PT{count}M",
        TimeUnit.Hour => $"PT{count}H",
        TimeUnit.Night or TimeUnit.Day or TimeUnit.Weekend => $"P{count}D",
        TimeUnit.Week => $"P{count}W",
        TimeUnit.Month => $"P{count}M",
        TimeUnit.Quarter => $"P{count}Q",
        TimeUnit.Season => $"P{count}S",
        TimeUnit.Half => $"P{count}H",
        TimeUnit.Decade => $"P{count}DE",
        TimeUnit.Century => $"P{count}CE",
        TimeUnit.Millennium => $"P{count}L",
        _ => $"P{count}Y",
    };

    /// <summary>So many units and a half of the last.</summary>
    public static string WithHalf(int count, TimeUnit unit) => unit switch
    {
        TimeUnit.Year => count == 0 ? "P6M" : $"P{count}Y6M",
        TimeUnit.Day => $"P{count}DT12H",
        TimeUnit.Hour => count == 0 ? "PT30M" : $"PT{count}H30M",
        TimeUnit.Minute => count == 0 ? "PT30S" : $"PT{count}M30S",
        TimeUnit.Decade => $"P{(10 * count) + 5}Y",
        TimeUnit.Century => $"P{(100 * count) + 50}Y",
        _ => Of(string.Create(CultureInfo.InvariantCulture, $"{count}.5"), unit),
    };
}
