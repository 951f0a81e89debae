namespace DigestBot.Digests.Wording.German;

internal sealed class GermanHere : HereLabels
{
    public override string PassedOver => "Hier war der Artikel nichts Neues: Er stammt aus der Zeit vor dem ersten Briefing oder war beim Eintreffen zu alt.";

    public override string Waiting => "Der Artikel wartet hier, bis die laufende Stunde Platz für ihn hat.";

    public override string AsItBreaks => "Hier wurde noch nicht darüber berichtet: Meldungen kommen hier binnen Minuten, sobald es sie gibt.";

    public override string Told(string? at) => $"Darüber wurde hier{In(at)} berichtet.";

    public override string Copy(string? at) => $"Der Artikel wurde hier{In(at)} nicht eigens gemeldet: Er hat denselben Text wie ein gemeldeter.";

    public override string NothingNew(string? at) => $"Der Artikel wurde hier{In(at)} nicht gemeldet: Die Meldung war bekannt, und er enthielt nichts Neues.";

    public override string TooFarDown(string? at) => $"Der Artikel wurde hier{In(at)} übergangen: Meldungen aus mehr Redaktionen gingen vor.";

    public override string Muted(string? at) => $"Der Artikel wurde hier{In(at)} übergangen: Die Meldung ist stummgeschaltet.";

    public override string NoLongerKept(int days) => $"Was Briefings hier daraus gemacht haben, ist nicht mehr gespeichert; das bleibt {days} Tage lang erhalten.";

    public override string Paused(string reason) => "Hier wurde noch nicht darüber berichtet, und derzeit kommt kein Briefing; warum, sagt /subscriptions.";

    public override string NextAt(string moment) => $"Hier wurde noch nicht darüber berichtet: Das nächste Briefing kommt am {moment}.";

    private static string In(string? at) => at is null ? "" : $" im Briefing von {at}";
}
