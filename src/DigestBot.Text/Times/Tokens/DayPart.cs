namespace DigestBot.Text.Times.Tokens;

/// <summary>Parts of the day, as TIMEX3 writes them.</summary>
internal enum DayPart
{
    Morning,
    Afternoon,
    Evening,
    Night,
    Midday,
    Daytime,
}
