namespace DigestBot.Digests.Wording.German;

internal sealed class GermanHere : HereLabels
{
    public override string TooOld => "Hier war der Artikel keine Neuigkeit: Er stammt aus der Zeit vor dem ersten Briefing oder war zu alt, als er eintraf.";

    public override string Waits => "Hier wartet der Artikel, bis er an der Reihe ist; er kommt, sobald die Stunde Platz hat.";

    public override string ComesSoon => "Hier kam der Artikel noch nicht: Meldungen kommen hier binnen Minuten, sobald sie eintreffen.";

    public override string Told(string? moment) => $"Hier kam der Artikel{In(moment)}.";

    public override string Copy(string? moment) => $"Hier kam der Artikel{In(moment)} nicht eigens: Er hat den Wortlaut eines anderen, der kam.";

    public override string NothingNew(string? moment) => $"Hier kam der Artikel{In(moment)} nicht: Die Meldung war bekannt und nichts darin neu.";

    public override string TooFarDown(string? moment) => $"Hier wurde der Artikel{In(moment)} übergangen: Breiter berichtete Meldungen füllten es aus.";

    public override string Muted(string? moment) => $"Hier wurde der Artikel{In(moment)} übergangen: Die Meldung war stummgeschaltet.";

    public override string NotKept(int days) => $"Was die Briefings hier daraus machten, ist nicht mehr vermerkt; das bleibt {days} Tage lang.";

    public override string Paused(string reason) => $"Hier kam der Artikel noch nicht, und zurzeit kommt kein Briefing: {reason}";

    public override string ComesOn(string moment) => $"Hier kam der Artikel noch nicht: Das nächste Briefing kommt am {moment}.";

    private static string In(string? moment) => moment is null ? "" : $" im Briefing vom {moment}";
}
