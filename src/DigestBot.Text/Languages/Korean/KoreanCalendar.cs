namespace DigestBot.Text.Languages.Korean;

internal static class KoreanCalendar
{
    public static CalendarWords Words { get; } = CalendarWords.Of(
        ["1월|일월", "2월|이월", "3월|삼월", "4월|사월", "5월|오월", "6월|유월", "7월|칠월", "8월|팔월", "9월|구월", "10월|시월", "11월|십일월", "12월|십이월"],
        ["월요일", "화요일", "수요일", "목요일", "금요일", "토요일", "일요일"], monthBeforeDay: true);
}
