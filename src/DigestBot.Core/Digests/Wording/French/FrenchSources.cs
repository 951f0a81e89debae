namespace DigestBot.Digests.Wording.French;

internal sealed class FrenchSources : SourceLabels
{
    private const string Wait = "Un nouvel essai aura lieu automatiquement.";
    private const string AskOrLeave = "À faire\u202F: demander un accès ou suivre un autre flux.";
    private const string NewAddress = "À faire\u202F: chercher la nouvelle adresse chez l’éditeur.";

    public override string Fails(SourceNotice notice, string day)
    {
        var (reason, remedy) = Said(SourceTrouble.Of(notice.Reason).Kind);
        return $"{notice.Feed} ne donne rien depuis le {day}\u202F: {reason}{Status(notice)}. {remedy}";
    }

    public override string MoreFail(int count) =>
        $"{(count == 1 ? "Une autre source ne donne" : $"{count} autres sources ne donnent")} rien depuis au moins un jour\u202F; /sources dit pourquoi.";

    private static (string Reason, string Remedy) Said(SourceTroubleKind kind) => kind switch
    {
        SourceTroubleKind.AsksForLogIn => ("une connexion est exigée", AskOrLeave),
        SourceTroubleKind.AsksForPayment => ("un paiement est exigé", AskOrLeave),
        SourceTroubleKind.RefusesBots => ("l’éditeur refuse les robots", AskOrLeave),
        SourceTroubleKind.NothingThere => ("il n’y a rien à cette adresse", NewAddress),
        SourceTroubleKind.TakenAway => ("l’éditeur a retiré le flux", NewAddress),
        SourceTroubleKind.AskedTooOften => ("le serveur demande une pause", Wait),
        SourceTroubleKind.Withheld => ("bloqué pour des raisons juridiques", AskOrLeave),
        SourceTroubleKind.ServerInTrouble => ("le serveur de l’éditeur est en panne", Wait),
        SourceTroubleKind.NotGiven => ("le serveur ne livre pas le flux", "À faire\u202F: ouvrir l’adresse dans un navigateur."),
        SourceTroubleKind.TimedOut => ("pas de réponse à temps", Wait),
        SourceTroubleKind.Unreachable => ("source injoignable", Wait),
        SourceTroubleKind.NoSuchHost => ("nom d’hôte inconnu", NewAddress),
        SourceTroubleKind.BadCertificate => ("certificat non valide", "À faire\u202F: prévenir l’éditeur ou suivre un autre flux."),
        SourceTroubleKind.BadRedirect => ("la redirection ne mène nulle part", NewAddress),
        SourceTroubleKind.NotPublic => ("l’adresse n’est pas publique", "À faire\u202F: donner une adresse http ou https publique."),
        SourceTroubleKind.TooLarge => ("le flux est trop volumineux", "À faire\u202F: chercher un flux plus court du même éditeur."),
        SourceTroubleKind.ClosedByRobots => ("robots.txt l’interdit aux robots", "Seul le contenu du flux est utilisé."),
        SourceTroubleKind.TestForHumans => ("un test anti-robot remplace le flux", AskOrLeave),
        SourceTroubleKind.AsksForConsent => ("une demande de consentement remplace le flux", AskOrLeave),
        SourceTroubleKind.NotAFeed => ("la réponse n’est pas un flux", NewAddress),
        _ => ("la lecture échoue", Wait),
    };
}
