using DigestBot.Text.Times.Meanings;
using DigestBot.Text.Times.Resolution;
using DigestBot.Text.Times.Tokens;

namespace DigestBot.Text.Languages.English;

/// <summary>The English words that make up time expressions, and those around them that tell direction.</summary>
internal static class EnglishTimeLexicon
{
    public static TimeLexicon Build()
    {
        var lexicon = new TimeLexicon()
            .AddCalendar(EnglishCalendar.Words, "may", "march")
            .AddNumbered(WordClass.Numeral, 1, "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty")
            .AddNumbered(WordClass.Ordinal, 1, "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first")
            .Add(WordClass.Ordinal, 30, "thirtieth")
            .Add(WordClass.Numeral, 30, "thirty").Add(WordClass.Numeral, 40, "forty").Add(WordClass.Numeral, 50, "fifty")
            .Add(WordClass.Numeral, 60, "sixty").Add(WordClass.Numeral, 70, "seventy").Add(WordClass.Numeral, 80, "eighty")
            .Add(WordClass.Numeral, 90, "ninety").Add(WordClass.Multiplier, 100, "hundred").Add(WordClass.Multiplier, 1000, "thousand")
            .AddNumbered(WordClass.Season, 0, "spring summer autumn|fall winter|wintertime")
            .Add(WordClass.Season, 1, "summertime").Add(WordClass.Season, 0, "springtime")
            .AddNumbered(WordClass.DayPart, 0, "morning afternoon evening night|overnight")
            .Add(WordClass.Some, 0, "several few many some numerous recent")
            .Add(WordClass.Hedge, 0, "about around roughly nearly almost approximately some more less just only barely")
            .Add(WordClass.Hedge, PhraseWidth.BindsBehind, "than").Add(WordClass.Hedge, PhraseWidth.BindsNumbers, "over under")
            .Add(WordClass.Hedge, PhraseWidth.BindsBehindOpener, "least most").Add(WordClass.Hedge, PhraseWidth.OpensHedge, "at")
            .Add(WordClass.Stage, 0, "early late mid earlier later end beginning start middle close rest")
            .Add(WordClass.Stage, PhraseWidth.BindsBehind, "of -").Add(WordClass.Stage, PhraseWidth.IsArticle, "the");
        Units(lexicon);
        Modifiers(lexicon);
        Pointers(lexicon);
        Holidays(lexicon);
        Zones(lexicon);
        EnglishTenses.AddTo(lexicon);
        return lexicon
            .Add(WordClass.Joint, 0, "on at of in the , ( ' ’ s")
            .Add(WordClass.OrdinalEnding, 0, "st nd rd th")
            .Add(WordClass.RangeJoint, 0, "- – — through to until till thru")
            .Add(WordClass.RangeJoint, 1, "and")
            .Add(WordClass.RangeOpener, 0, "between from");
    }

    private static void Units(TimeLexicon lexicon)
    {
        foreach (var (unit, one, many) in (ReadOnlySpan<(TimeUnit, string, string)>)
        [
            (TimeUnit.Second, "second", "seconds secs"), (TimeUnit.Minute, "minute min", "minutes mins"), (TimeUnit.Hour, "hour hr", "hours hrs"),
            (TimeUnit.Night, "night", "nights"), (TimeUnit.Day, "day", "days"), (TimeUnit.Weekend, "weekend", "weekends"), (TimeUnit.Week, "week", "weeks wks"),
            (TimeUnit.Month, "month", "months"), (TimeUnit.Quarter, "quarter", "quarters"), (TimeUnit.Year, "year yr", "years yrs"),
            (TimeUnit.Decade, "decade", "decades"), (TimeUnit.Century, "century", "centuries"), (TimeUnit.Millennium, "millennium", "millennia"),
        ])
        {
            lexicon.Add(WordClass.Unit, (int)unit, one).Add(WordClass.Units, (int)unit, many);
        }

        lexicon.Add(WordClass.Rhythm, (int)TimeUnit.Day, "daily nightly").Add(WordClass.Rhythm, (int)TimeUnit.Week, "weekly")
            .Add(WordClass.Rhythm, (int)TimeUnit.Month, "monthly").Add(WordClass.Rhythm, (int)TimeUnit.Quarter, "quarterly")
            .Add(WordClass.Rhythm, (int)TimeUnit.Year, "annually yearly").Add(WordClass.Rhythm, (int)TimeUnit.Hour, "hourly");
    }

    private static void Modifiers(TimeLexicon lexicon) => lexicon
        .Add(WordClass.Modifier, (int)TimeModifier.Start, "early beginning start")
        .Add(WordClass.Modifier, (int)TimeModifier.Mid, "mid middle")
        .Add(WordClass.Modifier, (int)TimeModifier.End, "late end close")
        .Add(WordClass.Modifier, (int)TimeModifier.Approx, "about around roughly approximately some so")
        .Add(WordClass.Modifier, (int)TimeModifier.LessThan, "nearly almost less under")
        .Add(WordClass.Modifier, (int)TimeModifier.MoreThan, "more over")
        .Add(WordClass.Modifier, (int)TimeModifier.EqualOrMore, "least")
        .Add(WordClass.Modifier, (int)TimeModifier.EqualOrLess, "most")
        .Add(WordClass.Modifier, PhraseModifier.Negates, "no not");

    private static void Pointers(TimeLexicon lexicon) => lexicon
        .Add(WordClass.Which, (int)Pointing.Last, "last past previous preceding")
        .Add(WordClass.Which, (int)Pointing.This, "this current")
        .Add(WordClass.Which, (int)Pointing.Next, "next coming upcoming")
        .Add(WordClass.DayShift, 0, "today").Add(WordClass.DayShift, -1, "yesterday").Add(WordClass.DayShift, 1, "tomorrow")
        .Add(WordClass.Vague, 0, "now currently nowadays presently")
        .Add(WordClass.Vague, -1, "recently lately")
        .Add(WordClass.Vague, 1, "soon");

    private static void Holidays(TimeLexicon lexicon) => lexicon
        .Add(WordClass.Holiday, (int)Holiday.Thanksgiving, "thanksgiving")
        .Add(WordClass.Holiday, (int)Holiday.Halloween, "halloween")
        .Add(WordClass.Holiday, (int)Holiday.Christmas, "christmas")
        .Add(WordClass.Holiday, (int)Holiday.EasterSunday, "easter");

    private static void Zones(TimeLexicon lexicon)
    {
        foreach (var (hours, names) in (ReadOnlySpan<(double, string)>)
        [
            (0, "gmt utc wet"), (1, "bst cet"), (2, "cest eet sast"), (3, "eest msk"), (-5, "est"), (-4, "edt"), (-6, "cst"), (-5, "cdt"), (-7, "mst"),
            (-6, "mdt"), (-8, "pst"), (-7, "pdt"), (9, "jst kst"), (5.5, "ist"), (8, "hkt sgt wita"), (7, "wib"), (9, "wit"), (10, "aest"), (11, "aedt"),
        ])
        {
            lexicon.Add(WordClass.Zone, (int)(hours * 60), names);
        }

        // "Japan time": countries with one zone
        lexicon.Add(WordClass.Zone, 540, "japan korea tokyo seoul").Add(WordClass.Zone, 480, "china beijing singapore taiwan").Add(WordClass.Zone, 330, "india");
    }
}
