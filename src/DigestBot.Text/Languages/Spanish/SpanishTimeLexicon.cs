using DigestBot.Text.Times.KeyDates;
using DigestBot.Text.Times.Resolution;
using DigestBot.Text.Times.Tokens;

namespace DigestBot.Text.Languages.Spanish;

/// <summary>The Spanish words of time expressions and of tense.</summary>
internal static class SpanishTimeLexicon
{
    public static TimeLexicon Build() => new TimeLexicon()
        .AddCalendar(SpanishCalendar.Words)
        .AddNumbered(WordClass.Numeral, 1, "un|una|uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte")
        .AddNumbered(WordClass.Ordinal, 1, "primer|primero|primera segundo|segunda tercer|tercero|tercera cuarto|cuarta")
        .Add(WordClass.OrdinalEnding, 0, "º ª")
        .AddNumbered(WordClass.Roman, 1, "I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI")
        .Add(WordClass.Unit, (int)TimeUnit.Second, "segundos")
        .Add(WordClass.Unit, (int)TimeUnit.Minute, "minuto minutos")
        .Add(WordClass.Unit, (int)TimeUnit.Hour, "hora horas")
        .Add(WordClass.Unit, (int)TimeUnit.Day, "día días")
        .Add(WordClass.Unit, (int)TimeUnit.Week, "semana semanas")
        .Add(WordClass.Unit, (int)TimeUnit.Month, "mes meses")
        .Add(WordClass.Unit, (int)TimeUnit.Quarter, "trimestre trimestres")
        .Add(WordClass.Unit, (int)TimeUnit.Year, "año años")
        .Add(WordClass.Unit, (int)TimeUnit.Decade, "década décadas")
        .Add(WordClass.Unit, (int)TimeUnit.Century, "siglo siglos")
        .Add(WordClass.DayShift, 0, "hoy").Add(WordClass.DayShift, -1, "ayer").Add(WordClass.DayShift, -2, "anteayer")
        .Add(WordClass.DayPart, (int)DayPart.Afternoon, "tarde").Add(WordClass.DayPart, (int)DayPart.Night, "noche").Add(WordClass.DayPart, (int)DayPart.Midday, "mediodía").Add(WordClass.DayPart, (int)DayPart.Morning, "madrugada")
        .AddNumbered(WordClass.Season, 0, "primavera verano otoño invierno")
        .Add(WordClass.Vague, 0, "actualmente ahora").Add(WordClass.Vague, -1, "recientemente").Add(WordClass.Vague, 1, "pronto próximamente")
        .Add(WordClass.Zone, 0, "GMT UTC")
        .Add(WordClass.Stage, 0, "principios mediados finales fines").Add(WordClass.Stage, PhraseWidth.BindsBehind, "de").Add(WordClass.Hedge, 0, "unos unas casi")
        .Add(WordClass.Modifier, (int)TimeModifier.Start, "principios").Add(WordClass.Modifier, (int)TimeModifier.Mid, "mediados").Add(WordClass.Modifier, (int)TimeModifier.End, "finales fines")
        .Add(WordClass.Modifier, (int)TimeModifier.Approx, "unos unas").Add(WordClass.Modifier, (int)TimeModifier.LessThan, "casi")
        .Add(WordClass.Joint, 0, "el la del de a las , (")
        .Add(WordClass.RangeJoint, 0, "- – a al hasta").Add(WordClass.RangeJoint, 1, "y").Add(WordClass.RangeOpener, 0, "entre del de")
        .Add(WordClass.FutureCue, 0, "será serán tendrá tendrán debe deben previsto prevista deberá deberán va van")
        .Add(WordClass.PastCue, 0, "fue fueron había habían era eran ha han dijo anunció")
        .Add(WordClass.DeadlineCue, 0, "antes desde hasta")
        .Add(WordClass.Keep, 0, "( ) ] -")
        .Add(WordClass.ClauseBreak, 0, "; : \" “ ” « »")
        .Add(WordClass.ClauseOpener, 0, "pero cuando después antes mientras").Add(WordClass.ClauseOpener, 1, "quien quienes")
        .Add(WordClass.ClauseOpener, 2, "que").Add(WordClass.ClauseOpener, Clause.Coordinator, "y e")
        .Add(WordClass.Dependent, 0, "él ella ellos ellas será serán es son ha han")
        .Add(WordClass.Introducer, 0, "un una");
}
