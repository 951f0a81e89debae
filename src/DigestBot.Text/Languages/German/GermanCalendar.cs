namespace DigestBot.Text.Languages.German;

internal static class GermanCalendar
{
    public static CalendarWords Words { get; } = CalendarWords.Of(
        ["januar|jänner|jan", "februar|feb", "märz|mär|mrz", "april|apr", "mai", "juni|jun", "juli|jul", "august|aug", "september|sept|sep", "oktober|okt", "november|nov", "dezember|dez"],
        ["montag|mo", "dienstag|di", "mittwoch|mi", "donnerstag|do", "freitag|fr", "samstag|sonnabend|sa", "sonntag|so"]);
}
