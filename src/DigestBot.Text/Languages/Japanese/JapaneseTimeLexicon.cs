using DigestBot.Text.Times.Resolution;
using DigestBot.Text.Times.Tokens;

namespace DigestBot.Text.Languages.Japanese;

/// <summary>The Japanese words of time expressions. Longer words that hold one of them ("日本" holds "日") are listed to keep them whole.</summary>
internal static class JapaneseTimeLexicon
{
    public static TimeLexicon Build()
    {
        var lexicon = new TimeLexicon();
        foreach (var (name, number) in JapaneseCalendar.Words.Weekdays)
        {
            lexicon.Add(WordClass.Weekday, number, name);
        }

        return lexicon
            .AddNumbered(WordClass.ShortWeekday, 1, "月 火 水 木 金 土 日")
            .AddNumbered(WordClass.Numeral, 1, "一 二 三 四 五 六 七 八 九")
            .Add(WordClass.Multiplier, 10, "十").Add(WordClass.Multiplier, 100, "百").Add(WordClass.Multiplier, 1000, "千").Add(WordClass.Multiplier, 10_000, "万")
            .Add(WordClass.Unit, (int)TimeUnit.Second, "秒 秒間").Add(WordClass.Unit, (int)TimeUnit.Minute, "分 分間").Add(WordClass.Unit, (int)TimeUnit.Hour, "時間")
            .Add(WordClass.Unit, (int)TimeUnit.Day, "日間").Add(WordClass.Unit, (int)TimeUnit.Week, "週間 週")
            .Add(WordClass.Unit, (int)TimeUnit.Month, "か月 カ月 ヶ月 ケ月 ヵ月 箇月 か月間 カ月間 ヶ月間 ケ月間 ヵ月間").Add(WordClass.Unit, (int)TimeUnit.Year, "年間")
            .Add(WordClass.DayShift, 0, "今日 きょう 本日").Add(WordClass.DayShift, -1, "昨日 きのう").Add(WordClass.DayShift, -2, "一昨日 おととい")
            .Add(WordClass.DayShift, 1, "明日 あす あした").Add(WordClass.DayShift, 2, "明後日 あさって")
            .Add(WordClass.YearShift, 0, "今年 本年 ことし").Add(WordClass.YearShift, -1, "昨年 去年 前年").Add(WordClass.YearShift, -2, "一昨年 おととし")
            .Add(WordClass.YearShift, 1, "来年 翌年").Add(WordClass.YearShift, 2, "再来年")
            .Add(WordClass.MonthShift, 0, "今月 本月").Add(WordClass.MonthShift, -1, "先月 前月").Add(WordClass.MonthShift, -2, "先々月").Add(WordClass.MonthShift, 1, "来月").Add(WordClass.MonthShift, 2, "再来月")
            .Add(WordClass.WeekShift, 0, "今週").Add(WordClass.WeekShift, -1, "先週").Add(WordClass.WeekShift, -2, "先々週").Add(WordClass.WeekShift, 1, "来週").Add(WordClass.WeekShift, 2, "再来週")
            .Add(WordClass.Era, 2018, "令和").Add(WordClass.Era, 1988, "平成").Add(WordClass.Era, 1925, "昭和").Add(WordClass.Era, 1911, "大正").Add(WordClass.Era, 1867, "明治")
            .Add(WordClass.DayPart, (int)DayPart.Morning, "朝 午前 早朝 未明").Add(WordClass.DayPart, (int)DayPart.Afternoon, "午後").Add(WordClass.DayPart, (int)DayPart.Evening, "夕方 夕")
            .Add(WordClass.DayPart, (int)DayPart.Night, "夜 深夜 晩").Add(WordClass.DayPart, (int)DayPart.Midday, "正午 昼")
            .Add(WordClass.Zone, 540, "日本時間").Add(WordClass.Zone, 0, "GMT UTC")
            .AddNumbered(WordClass.Season, 0, "春 夏 秋 冬")
            .Add(WordClass.Holiday, (int)Holiday.NewYear, "元日 元旦").Add(WordClass.Holiday, (int)Holiday.Christmas, "クリスマス").Add(WordClass.Holiday, (int)Holiday.NewYearsEve, "大みそか 大晦日")
            .Add(WordClass.Vague, 0, "現在").Add(WordClass.Vague, -1, "最近 先ごろ このほど").Add(WordClass.Vague, 1, "近く 今後 将来")
            .Add(WordClass.Joint, 0, "の に ( （")
            .Add(WordClass.RangeJoint, 0, "～ 〜 - – ―").Add(WordClass.RangeJoint, 1, "から と").Add(WordClass.RangeCloser, 0, "まで")
            .Add(WordClass.FutureCue, 0, "予定 見込み 方針 見通し 期限 開催する 行う 始まる 開かれる 行われる 目指す 計画 する予定")
            .Add(WordClass.PastCue, 0, "した った れた いた めた けた べた")
            .Add(WordClass.DeadlineCue, 0, "までに")
            .Add(WordClass.Keep, 0, "( ) 】 、 , -")
            .Add(WordClass.ClauseBreak, 0, "。 「 」 『 』")
            .Add(WordClass.Keep, 0, "日本 日系 日米 日韓 日中 日曜版 年齢 年金 毎日新聞 朝日 朝日新聞 朝鮮 時代 月刊 火災 水道 木材 金融 土地 分野 分析 秋田 春闘 夏目 昼食 夕刊 朝刊 千葉 三菱 三井 一方 十分 夜間 近くの");
    }
}
