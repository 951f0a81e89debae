using DigestBot.Text.Times.KeyDates;
using DigestBot.Text.Times.Resolution;
using DigestBot.Text.Times.Tokens;

namespace DigestBot.Text.Languages.French;

/// <summary>The French words of time expressions and of tense.</summary>
internal static class FrenchTimeLexicon
{
    public static TimeLexicon Build() => new TimeLexicon()
        .AddCalendar(FrenchCalendar.Words)
        .AddNumbered(WordClass.Numeral, 1, "un|une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize")
        .AddNumbered(WordClass.Ordinal, 1, "premier|première deuxième|second|seconde troisième quatrième")
        .Add(WordClass.OrdinalEnding, 0, "er re e ème")
        .AddNumbered(WordClass.Roman, 1, "I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI")
        .Add(WordClass.Unit, (int)TimeUnit.Second, "seconde secondes")
        .Add(WordClass.Unit, (int)TimeUnit.Minute, "minute minutes")
        .Add(WordClass.Unit, (int)TimeUnit.Hour, "heure heures")
        .Add(WordClass.Unit, (int)TimeUnit.Day, "jour jours journée")
        .Add(WordClass.Unit, (int)TimeUnit.Week, "semaine semaines")
        .Add(WordClass.Unit, (int)TimeUnit.Month, "mois")
        .Add(WordClass.Unit, (int)TimeUnit.Quarter, "trimestre trimestres")
        .Add(WordClass.Unit, (int)TimeUnit.Year, "an ans année années")
        .Add(WordClass.Unit, (int)TimeUnit.Decade, "décennie décennies")
        .Add(WordClass.Unit, (int)TimeUnit.Century, "siècle siècles")
        .Add(WordClass.DayShift, -1, "hier").Add(WordClass.DayShift, 1, "demain")
        .Add(WordClass.DayPart, (int)DayPart.Morning, "matin matinée").Add(WordClass.DayPart, (int)DayPart.Afternoon, "après-midi").Add(WordClass.DayPart, (int)DayPart.Evening, "soir soirée").Add(WordClass.DayPart, (int)DayPart.Night, "nuit").Add(WordClass.DayPart, (int)DayPart.Midday, "midi")
        .AddNumbered(WordClass.Season, 0, "printemps été automne hiver")
        .Add(WordClass.Vague, 0, "actuellement maintenant désormais").Add(WordClass.Vague, -1, "récemment").Add(WordClass.Vague, 1, "bientôt prochainement")
        .Add(WordClass.Zone, 0, "GMT UTC")
        .Add(WordClass.Stage, 0, "début fin mi").Add(WordClass.Stage, PhraseWidth.BindsBehind, "de -").Add(WordClass.Hedge, 0, "environ près presque").Add(WordClass.Hedge, PhraseWidth.BindsBehind, "de")
        .Add(WordClass.Modifier, (int)TimeModifier.Start, "début").Add(WordClass.Modifier, (int)TimeModifier.Mid, "mi").Add(WordClass.Modifier, (int)TimeModifier.End, "fin")
        .Add(WordClass.Modifier, (int)TimeModifier.Approx, "environ").Add(WordClass.Modifier, (int)TimeModifier.LessThan, "près presque")
        .Add(WordClass.Joint, 0, "le la du de à , (")
        .Add(WordClass.RangeJoint, 0, "- – au à").Add(WordClass.RangeJoint, 1, "et").Add(WordClass.RangeOpener, 0, "entre du de")
        .Add(WordClass.FutureCue, 0, "sera seront aura auront doit doivent prévu prévue devrait devraient va vont")
        .Add(WordClass.PastCue, 0, "a ont était étaient avait avaient fut furent été")
        .Add(WordClass.DeadlineCue, 0, "avant dès")
        .Add(WordClass.Keep, 0, "( ) ] -")
        .Add(WordClass.ClauseBreak, 0, "; : \" “ ” « »")
        .Add(WordClass.ClauseOpener, 0, "mais alors lorsque quand après avant").Add(WordClass.ClauseOpener, 1, "qui")
        .Add(WordClass.ClauseOpener, 2, "que").Add(WordClass.ClauseOpener, Clause.Coordinator, "et")
        .Add(WordClass.Dependent, 0, "il elle ils elles on sera seront est sont a ont")
        .Add(WordClass.Introducer, 0, "un une");
}
