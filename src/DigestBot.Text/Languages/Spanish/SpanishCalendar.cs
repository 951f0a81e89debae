namespace DigestBot.Text.Languages.Spanish;

internal static class SpanishCalendar
{
    public static CalendarWords Words { get; } = CalendarWords.Of(
        ["enero|ene", "febrero|feb", "marzo|mar", "abril|abr", "mayo|may", "junio|jun", "julio|jul", "agosto|ago", "septiembre|setiembre|sept|sep", "octubre|oct", "noviembre|nov", "diciembre|dic"],
        ["lunes|lun", "martes|mar", "miércoles|mié", "jueves|jue", "viernes|vie", "sábado|sáb", "domingo|dom"]);
}
