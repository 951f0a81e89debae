using DigestBot.Text.Times.Resolution;
using DigestBot.Text.Times.Tokens;

namespace DigestBot.Text.Languages.Korean;

/// <summary>The Korean words of time expressions; particles ("에", "부터") follow them without a space.</summary>
internal static class KoreanTimeLexicon
{
    public static TimeLexicon Build()
    {
        var lexicon = new TimeLexicon();
        foreach (var (name, number) in KoreanCalendar.Words.Weekdays)
        {
            lexicon.Add(WordClass.Weekday, number, name);
        }

        return lexicon
            .AddNumbered(WordClass.ShortWeekday, 1, "월 화 수 목 금 토 일")
            .AddNumbered(WordClass.Numeral, 1, "한 두 세 네 다섯 여섯 일곱 여덟 아홉 열")
            .Add(WordClass.Unit, (int)TimeUnit.Second, "초간").Add(WordClass.Unit, (int)TimeUnit.Minute, "분간 분").Add(WordClass.Unit, (int)TimeUnit.Hour, "시간")
            .Add(WordClass.Unit, (int)TimeUnit.Day, "일간").Add(WordClass.Unit, (int)TimeUnit.Week, "주간 주일 주")
            .Add(WordClass.Unit, (int)TimeUnit.Month, "개월 달 개월간").Add(WordClass.Unit, (int)TimeUnit.Year, "년간")
            .Add(WordClass.DayShift, 0, "오늘").Add(WordClass.DayShift, -1, "어제").Add(WordClass.DayShift, -2, "그제 그저께").Add(WordClass.DayShift, 1, "내일").Add(WordClass.DayShift, 2, "모레")
            .Add(WordClass.YearShift, 0, "올해 금년 올").Add(WordClass.YearShift, -1, "지난해 작년").Add(WordClass.YearShift, -2, "재작년 지지난해").Add(WordClass.YearShift, 1, "내년").Add(WordClass.YearShift, 2, "내후년")
            .Add(WordClass.MonthShift, 0, "이달").Add(WordClass.MonthShift, -1, "지난달").Add(WordClass.MonthShift, -2, "지지난달").Add(WordClass.MonthShift, 1, "내달")
            .Add(WordClass.WeekShift, 0, "이번주 금주").Add(WordClass.WeekShift, -1, "지난주").Add(WordClass.WeekShift, 1, "다음주 내주")
            .Add(WordClass.DayPart, (int)DayPart.Morning, "오전 아침 새벽").Add(WordClass.DayPart, (int)DayPart.Afternoon, "오후").Add(WordClass.DayPart, (int)DayPart.Evening, "저녁")
            .Add(WordClass.DayPart, (int)DayPart.Night, "밤 심야").Add(WordClass.DayPart, (int)DayPart.Midday, "정오 낮")
            .AddNumbered(WordClass.Season, 0, "봄 여름 가을 겨울")
            .Add(WordClass.Holiday, (int)Holiday.Christmas, "성탄절 크리스마스").Add(WordClass.Holiday, (int)Holiday.KoreanLiberation, "광복절")
            .Add(WordClass.Vague, 0, "현재 현행").Add(WordClass.Vague, -1, "최근 과거").Add(WordClass.Vague, 1, "앞으로 향후 장래")
            .Add(WordClass.Hedge, 0, "약").Add(WordClass.Modifier, (int)TimeModifier.Approx, "약")
            .Add(WordClass.Keep, 0, "달러 달러선 하루하루 주식 주요 주민 일본 일부 일반 분석 분야 월급 올림픽 한국 한편 두산 세계 세력 네이버 열린우리 밤새")
            .Add(WordClass.Joint, 0, "의 ( 에")
            .Add(WordClass.RangeJoint, 0, "~ ∼ – -").Add(WordClass.RangeJoint, 1, "부터 에서").Add(WordClass.RangeCloser, 0, "까지 까지는 까지의")
            .Add(WordClass.FutureCue, 0, "예정 계획 방침 전망 예정이다 계획이다 열린다 시작한다 보낸다 개최한다 들어간다 나선다 시한 마감")
            .Add(WordClass.PastCue, 0, "했다 밝혔다 말했다 었다 았다 였다 됐다")
            .Add(WordClass.DeadlineCue, 0, "까지")
            .Add(WordClass.Keep, 0, "( ) 】 、 , -")
            .Add(WordClass.ClauseBreak, 0, "\" “ ” ‘ ’ ; 。");
    }
}
