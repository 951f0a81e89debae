namespace DigestBot.Digests.Wording.German;

internal sealed class GermanSources : SourceLabels
{
    private const string Wait = "Es wird von selbst wieder versucht.";
    private const string AskOrLeave = "Abhilfe: um Zugang bitten oder einem anderen Feed folgen.";
    private const string NewAddress = "Abhilfe: beim Anbieter nach der neuen Adresse suchen.";

    public override string Fails(SourceNotice notice, string day)
    {
        var (reason, remedy) = Said(SourceTrouble.Of(notice.Reason).Kind);
        return $"{notice.Feed} liefert seit {day} nichts: {reason}{Status(notice)}. {remedy}";
    }

    public override string MoreFail(int count) =>
        $"{(count == 1 ? "Eine weitere Quelle liefert" : $"{count} weitere Quellen liefern")} seit mindestens einem Tag nichts; warum, sagt /sources.";

    private static (string Reason, string Remedy) Said(SourceTroubleKind kind) => kind switch
    {
        SourceTroubleKind.AsksForLogIn => ("verlangt eine Anmeldung", AskOrLeave),
        SourceTroubleKind.AsksForPayment => ("verlangt eine Zahlung", AskOrLeave),
        SourceTroubleKind.RefusesBots => ("der Anbieter lässt keine Bots zu", AskOrLeave),
        SourceTroubleKind.NothingThere => ("unter der Adresse ist nichts zu finden", NewAddress),
        SourceTroubleKind.TakenAway => ("der Anbieter hat den Feed eingestellt", NewAddress),
        SourceTroubleKind.AskedTooOften => ("der Server bittet um Ruhe", Wait),
        SourceTroubleKind.Withheld => ("aus rechtlichen Gründen gesperrt", AskOrLeave),
        SourceTroubleKind.ServerInTrouble => ("der Server des Anbieters ist gestört", Wait),
        SourceTroubleKind.NotGiven => ("der Server gibt den Feed nicht heraus", "Abhilfe: die Adresse im Browser ansehen."),
        SourceTroubleKind.TimedOut => ("antwortet nicht rechtzeitig", Wait),
        SourceTroubleKind.Unreachable => ("nicht erreichbar", Wait),
        SourceTroubleKind.NoSuchHost => ("der Hostname ist unbekannt", NewAddress),
        SourceTroubleKind.BadCertificate => ("das Zertifikat ist ungültig", "Abhilfe: den Anbieter darauf hinweisen oder einem anderen Feed folgen."),
        SourceTroubleKind.BadRedirect => ("die Weiterleitung führt ins Leere", NewAddress),
        SourceTroubleKind.NotPublic => ("keine Adresse im öffentlichen Netz", "Abhilfe: eine öffentliche http- oder https-Adresse angeben."),
        SourceTroubleKind.TooLarge => ("der Feed ist zu groß", "Abhilfe: einen kürzeren Feed desselben Anbieters suchen."),
        SourceTroubleKind.ClosedByRobots => ("robots.txt sperrt Bots aus", "Verwendet wird, was der Feed selbst sagt."),
        SourceTroubleKind.TestForHumans => ("zeigt statt des Feeds einen Test für Menschen", AskOrLeave),
        SourceTroubleKind.AsksForConsent => ("zeigt statt des Feeds eine Einwilligungsabfrage", AskOrLeave),
        SourceTroubleKind.NotAFeed => ("die Antwort ist kein Feed", NewAddress),
        _ => ("der Abruf scheitert", Wait),
    };
}
