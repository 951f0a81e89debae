using DigestBot.Text.Times.KeyDates;
using DigestBot.Text.Times.Meanings;
using DigestBot.Text.Times.Resolution;
using DigestBot.Text.Times.Tokens;

namespace DigestBot.Text.Languages.German;

/// <summary>The German words of time expressions; compound numerals and inflected forms are made here.</summary>
internal static class GermanTimeLexicon
{
    private static readonly string[] Ones = ["ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"];
    private static readonly string[] Tens = ["zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"];

    public static TimeLexicon Build()
    {
        var lexicon = new TimeLexicon().AddCalendar(GermanCalendar.Words, "mai");
        Numerals(lexicon);
        return Units(lexicon)
            .Add(WordClass.Which, (int)Pointing.Last, "letzte letzten letzter letztes vergangene vergangenen vergangener vergangenes vorige vorigen voriger voriges")
            .Add(WordClass.Which, (int)Pointing.This, "diese diesen dieser dieses diesem laufenden")
            .Add(WordClass.Which, (int)Pointing.Next, "nächste nächsten nächster nächstes kommende kommenden kommender kommendes")
            .Add(WordClass.DayShift, 0, "heute").Add(WordClass.DayShift, -1, "gestern").Add(WordClass.DayShift, -2, "vorgestern").Add(WordClass.DayShift, 2, "übermorgen")
            .Add(WordClass.DayPart, (int)DayPart.Morning, "vormittag morgens vormittags früh").Add(WordClass.DayPart, (int)DayPart.Midday, "mittag mittags")
            .Add(WordClass.DayPart, (int)DayPart.Afternoon, "nachmittag nachmittags").Add(WordClass.DayPart, (int)DayPart.Evening, "abend abends").Add(WordClass.DayPart, (int)DayPart.Night, "nacht nachts")
            .AddNumbered(WordClass.Season, 0, "frühling|frühjahr sommer herbst winter")
            .Add(WordClass.Holiday, (int)Holiday.Christmas, "weihnachten").Add(WordClass.Holiday, (int)Holiday.EasterSunday, "ostern ostersonntag").Add(WordClass.Holiday, (int)Holiday.EasterMonday, "ostermontag")
            .Add(WordClass.Holiday, (int)Holiday.GoodFriday, "karfreitag").Add(WordClass.Holiday, (int)Holiday.NewYearsEve, "silvester").Add(WordClass.Holiday, (int)Holiday.NewYear, "neujahr")
            .Add(WordClass.Holiday, (int)Holiday.Pentecost, "pfingsten pfingstsonntag").Add(WordClass.Holiday, (int)Holiday.ChristmasEve, "heiligabend")
            .Add(WordClass.Vague, 0, "jetzt derzeit momentan gegenwärtig").Add(WordClass.Vague, -1, "kürzlich neulich jüngst").Add(WordClass.Vague, 1, "bald demnächst künftig")
            .Add(WordClass.Zone, 60, "MEZ").Add(WordClass.Zone, 120, "MESZ").Add(WordClass.Zone, 0, "GMT UTC")
            .Add(WordClass.Hedge, 0, "etwa rund fast knapp ungefähr mehr als").Add(WordClass.Stage, 0, "anfang ende mitte")
            .Add(WordClass.Modifier, (int)TimeModifier.Start, "anfang").Add(WordClass.Modifier, (int)TimeModifier.Mid, "mitte").Add(WordClass.Modifier, (int)TimeModifier.End, "ende")
            .Add(WordClass.Modifier, (int)TimeModifier.Approx, "etwa rund ungefähr").Add(WordClass.Modifier, (int)TimeModifier.LessThan, "fast knapp")
            .Add(WordClass.Modifier, (int)TimeModifier.MoreThan, "mehr").Add(WordClass.Modifier, PhraseModifier.Negates, "nicht")
            .Add(WordClass.Joint, 0, ", ( den dem am im um des").Add(WordClass.RangeJoint, 0, "- – bis").Add(WordClass.RangeJoint, 1, "und").Add(WordClass.RangeOpener, 0, "zwischen von vom")
            .Add(WordClass.FutureCue, 0, "wird werden soll sollen will wollen geplant plant planen findet beginnt startet endet voraussichtlich frist spätestens")
            .Add(WordClass.PastCue, 0, "war waren hatte hatten wurde wurden sagte teilte erklärte kam ging stand gab fand begann starb hat haben ist gewesen seit")
            .Add(WordClass.DeadlineCue, 0, "bis ab spätestens")
            .Add(WordClass.Keep, 0, "( ) 】 、 , -")
            .Add(WordClass.ClauseBreak, 0, "; : \" „ “ ” « »")
            .Add(WordClass.ClauseOpener, Clause.Coordinator, "und")
            .Add(WordClass.ClauseOpener, 0, "aber während weil nachdem bevor wenn als wo")
            .Add(WordClass.ClauseOpener, 2, "dass")
            .Add(WordClass.Dependent, 0, "er sie es wird werden soll sollen ist sind war waren hat haben das dies")
            .Add(WordClass.Introducer, 0, "ein eine einen einem einer");
    }

    private static void Numerals(TimeLexicon lexicon)
    {
        lexicon.AddNumbered(WordClass.Numeral, 1, "eins zwei|zwo drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn")
            .Add(WordClass.Numeral, 100, "hundert").Add(WordClass.Numeral, 1000, "tausend");
        foreach (var (index, stem) in "er zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft dreizehnt vierzehnt fünfzehnt sechzehnt siebzehnt achtzehnt neunzehnt".Split(' ').Index())
        {
            Ordinal(lexicon, index + 1, index == 0 ? "erst" : stem);
        }

        foreach (var (ten, word) in Tens.Index())
        {
            var value = (ten + 2) * 10;
            lexicon.Add(WordClass.Numeral, value, word);
            Ordinal(lexicon, value, word + "st");
            foreach (var (one, name) in Ones.Index())
            {
                lexicon.Add(WordClass.Numeral, value + one + 1, name + "und" + word);
                Ordinal(lexicon, value + one + 1, name + "und" + word + "st");
            }
        }
    }

    private static void Ordinal(TimeLexicon lexicon, int number, string stem) =>
        lexicon.Add(WordClass.Ordinal, number, stem + "e", stem + "en", stem + "er", stem + "es");

    private static TimeLexicon Units(TimeLexicon lexicon) => lexicon
        .Add(WordClass.Unit, (int)TimeUnit.Second, "sekunde sekunden").Add(WordClass.Unit, (int)TimeUnit.Minute, "minute minuten").Add(WordClass.Unit, (int)TimeUnit.Hour, "stunde stunden")
        .Add(WordClass.Unit, (int)TimeUnit.Day, "tag tage tagen tages").Add(WordClass.Unit, (int)TimeUnit.Week, "woche wochen").Add(WordClass.Unit, (int)TimeUnit.Weekend, "wochenende wochenenden")
        .Add(WordClass.Unit, (int)TimeUnit.Month, "monat monate monaten monats").Add(WordClass.Unit, (int)TimeUnit.Quarter, "quartal quartale quartals")
        .Add(WordClass.Unit, (int)TimeUnit.Year, "jahr jahre jahren jahres").Add(WordClass.Unit, (int)TimeUnit.Decade, "jahrzehnt jahrzehnte jahrzehnten").Add(WordClass.Unit, (int)TimeUnit.Century, "jahrhundert jahrhunderte jahrhunderten");
}
