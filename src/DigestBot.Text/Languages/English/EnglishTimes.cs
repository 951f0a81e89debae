using DigestBot.Text.Times.Patterns;

namespace DigestBot.Text.Languages.English;

internal static class EnglishTimes
{
    public static TimeWords Words { get; } = new()
    {
        Grammar = new TimeGrammar(
            EnglishTimeLexicon.Build(),
            [
                .. EnglishDates.Rules,
                .. EnglishRelativeDates.Rules,
                .. EnglishClockTimes.Rules,
                .. EnglishDurations.Rules,
                .. EnglishVagueTimes.Rules,
            ]),
        PastEnding = "ed",
        AdverbEnding = "ly",
    };
}
