namespace DigestBot.Text.Languages.French;

internal static class FrenchCalendar
{
    public static CalendarWords Words { get; } = CalendarWords.Of(
        ["janvier|janv", "février|févr|fév", "mars", "avril|avr", "mai", "juin", "juillet|juil", "août", "septembre|sept", "octobre|oct", "novembre|nov", "décembre|déc"],
        ["lundi|lun", "mardi|mar", "mercredi|mer", "jeudi|jeu", "vendredi|ven", "samedi|sam", "dimanche|dim"]);
}
