namespace DigestBot.Text.Languages.Indonesian;

internal static class IndonesianCalendar
{
    public static CalendarWords Words { get; } = CalendarWords.Of(
        ["januari|jan", "februari|pebruari|feb", "maret|mar", "april|apr", "mei", "juni|jun", "juli|jul", "agustus|agu|agt|ags", "september|sep|sept", "oktober|okt", "november|nopember|nov|nop", "desember|des"],
        ["senin|sen", "selasa|sel", "rabu|rab", "kamis|kam", "jumat|jum'at|jum", "sabtu|sab", "minggu|ahad|min"]);
}
