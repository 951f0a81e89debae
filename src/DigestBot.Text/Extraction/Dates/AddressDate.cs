using System.Globalization;
using System.Text.RegularExpressions;

namespace DigestBot.Text.Extraction.Dates;

/// <summary>The date in an article's address: <c>/2025/06/09/</c>, <c>/2025/jun/09/</c>, <c>20250609</c>.</summary>
internal static partial class AddressDate
{
    public static CalendarMoment? Read(Uri? address)
    {
        if (address is null || !address.IsAbsoluteUri)
        {
            return null;
        }

        var match = Slashed().Match(address.AbsolutePath);
        if (!match.Success)
        {
            match = Compact().Match(address.AbsolutePath);
        }

        if (!match.Success)
        {
            return null;
        }

        var year = Number(match.Groups["y"]);
        var month = match.Groups["m"].ValueSpan is [>= '0' and <= '9', ..] ? Number(match.Groups["m"]) : MonthNames.Of(match.Groups["m"].Value.ToLowerInvariant());
        var day = Number(match.Groups["d"]);
        return month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new CalendarMoment(new DateOnly(year, month, day)) : null;
    }

    private static int Number(Group group) => int.Parse(group.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?:^|[/_-])(?<y>(?:19|20)\d\d)[/_-](?<m>\d{1,2}|[A-Za-z]{3,9})[/_-](?<d>\d{1,2})(?:[^0-9]|$)", RegexOptions.NonBacktracking)]
    private static partial Regex Slashed();

    [GeneratedRegex(@"(?:^|[^0-9])(?<y>20[0-4]\d)(?<m>0[1-9]|1[0-2])(?<d>0[1-9]|[12]\d|3[01])(?:[^0-9]|$)", RegexOptions.NonBacktracking)]
    private static partial Regex Compact();
}
