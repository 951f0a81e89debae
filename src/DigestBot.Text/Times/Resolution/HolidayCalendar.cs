namespace DigestBot.Text.Times.Resolution;

/// <summary>The date of a holiday in a year.</summary>
internal static class HolidayCalendar
{
    public static DateOnly DateOf(Holiday holiday, int year) => holiday switch
    {
        Holiday.NewYear => new DateOnly(year, 1, 1),
        Holiday.NewYearsEve or Holiday.YearEnd => new DateOnly(year, 12, 31),
        Holiday.Valentine => new DateOnly(year, 2, 14),
        Holiday.SaintPatrick => new DateOnly(year, 3, 17),
        Holiday.EasterSunday => Easter(year),
        Holiday.GoodFriday => Easter(year).AddDays(-2),
        Holiday.EasterMonday => Easter(year).AddDays(1),
        Holiday.Pentecost => Easter(year).AddDays(49),
        Holiday.MayDay => new DateOnly(year, 5, 1),
        Holiday.MemorialDay => Nth(year, 6, DayOfWeek.Monday, 1).AddDays(-7) is { Month: 5 } last ? last : Nth(year, 5, DayOfWeek.Monday, 4),
        Holiday.IndependenceDay => new DateOnly(year, 7, 4),
        Holiday.LaborDay => Nth(year, 9, DayOfWeek.Monday, 1),
        Holiday.ColumbusDay => Nth(year, 10, DayOfWeek.Monday, 2),
        Holiday.Halloween => new DateOnly(year, 10, 31),
        Holiday.ElectionDay => Nth(year, 11, DayOfWeek.Monday, 1).AddDays(1),
        Holiday.VeteransDay => new DateOnly(year, 11, 11),
        Holiday.Thanksgiving => Nth(year, 11, DayOfWeek.Thursday, 4),
        Holiday.ChristmasEve => new DateOnly(year, 12, 24),
        Holiday.Christmas => new DateOnly(year, 12, 25),
        Holiday.BoxingDay => new DateOnly(year, 12, 26),
        Holiday.MartinLutherKingDay => Nth(year, 1, DayOfWeek.Monday, 3),
        Holiday.PresidentsDay => Nth(year, 2, DayOfWeek.Monday, 3),
        Holiday.MothersDay => Nth(year, 5, DayOfWeek.Sunday, 2),
        Holiday.FathersDay => Nth(year, 6, DayOfWeek.Sunday, 3),
        Holiday.GermanUnity => new DateOnly(year, 10, 3),
        Holiday.IndonesianIndependence => new DateOnly(year, 8, 17),
        _ => new DateOnly(year, 8, 15),
    };

    private static DateOnly Nth(int year, int month, DayOfWeek weekday, int nth)
    {
        var first = new DateOnly(year, month, 1);
        return first.AddDays((((int)weekday - (int)first.DayOfWeek + 7) % 7) + (7 * (nth - 1)));
    }

    // the anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8)
    private static DateOnly Easter(int year)
    {
        var (a, b, c) = (year % 19, year / 100, year % 100);
        var g = ((8 * b) + 13) / 25;
        var h = ((19 * a) + b - (b / 4) - g + 15) % 30;
        var l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        var m = (a + (11 * h) + (19 * l)) / 433;
        var month = (h + l - (7 * m) + 90) / 25;
        return new DateOnly(year, month, (h + l - (7 * m) + (33 * month) + 19) % 32);
    }
}
