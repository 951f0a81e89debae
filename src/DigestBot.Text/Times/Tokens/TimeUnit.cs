namespace DigestBot.Text.Times.Tokens;

/// <summary>Units of time, small to large.</summary>
internal enum TimeUnit
{
    Second,
    Minute,
    Hour,
    Night,
    Day,
    Weekend,
    Week,
    Month,
    Quarter,
    Season,
    Half,
    Year,
    FiscalYear,
    Decade,
    Century,
    Millennium,
}
