namespace DigestBot.Text.Languages.English;

internal static class EnglishCalendar
{
    public static CalendarWords Words { get; } = CalendarWords.Of(
        ["january|jan", "february|feb", "march|mar", "april|apr", "may", "june|jun", "july|jul", "august|aug", "september|sept|sep", "october|oct", "november|nov", "december|dec"],
        ["monday|mon", "tuesday|tues|tue", "wednesday|weds|wed", "thursday|thurs|thur|thu", "friday|fri", "saturday|sat", "sunday|sun"], monthBeforeDay: true);
}
