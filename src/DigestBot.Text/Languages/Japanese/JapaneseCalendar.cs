namespace DigestBot.Text.Languages.Japanese;

internal static class JapaneseCalendar
{
    public static CalendarWords Words { get; } = CalendarWords.Of(
        ["1月|１月|一月", "2月|２月|二月", "3月|３月|三月", "4月|４月|四月", "5月|５月|五月", "6月|６月|六月", "7月|７月|七月", "8月|８月|八月", "9月|９月|九月", "10月|１０月|十月", "11月|１１月|十一月", "12月|１２月|十二月"],
        ["月曜日|月曜", "火曜日|火曜", "水曜日|水曜", "木曜日|木曜", "金曜日|金曜", "土曜日|土曜", "日曜日|日曜"], monthBeforeDay: true);
}
