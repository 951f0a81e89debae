namespace DigestBot.Digests.Wording.Spanish;

internal sealed class SpanishSources : SourceLabels
{
    private const string Wait = "Se vuelve a intentar automáticamente.";
    private const string AskOrLeave = "Qué hacer: pedir acceso o seguir otro canal.";
    private const string NewAddress = "Qué hacer: buscar la nueva dirección en el sitio del medio.";

    public override string Fails(SourceNotice notice, string day)
    {
        var (reason, remedy) = Said(SourceTrouble.Of(notice.Reason).Kind);
        return $"{notice.Feed} no da nada desde el {day}: {reason}{Status(notice)}. {remedy}";
    }

    public override string MoreFail(int count) =>
        $"{(count == 1 ? "Otra fuente no da" : $"Otras {count} fuentes no dan")} nada desde hace un día o más; /sources dice por qué.";

    private static (string Reason, string Remedy) Said(SourceTroubleKind kind) => kind switch
    {
        SourceTroubleKind.AsksForLogIn => ("pide iniciar sesión", AskOrLeave),
        SourceTroubleKind.AsksForPayment => ("pide un pago", AskOrLeave),
        SourceTroubleKind.RefusesBots => ("el medio no admite bots", AskOrLeave),
        SourceTroubleKind.NothingThere => ("no hay nada en esa dirección", NewAddress),
        SourceTroubleKind.TakenAway => ("el medio ha retirado el canal", NewAddress),
        SourceTroubleKind.AskedTooOften => ("el servidor pide una pausa", Wait),
        SourceTroubleKind.Withheld => ("bloqueado por motivos legales", AskOrLeave),
        SourceTroubleKind.ServerInTrouble => ("el servidor del medio falla", Wait),
        SourceTroubleKind.NotGiven => ("el servidor no entrega el canal", "Qué hacer: abrir la dirección en un navegador."),
        SourceTroubleKind.TimedOut => ("no responde a tiempo", Wait),
        SourceTroubleKind.Unreachable => ("no se puede acceder", Wait),
        SourceTroubleKind.NoSuchHost => ("el nombre del servidor no existe", NewAddress),
        SourceTroubleKind.BadCertificate => ("el certificado no es válido", "Qué hacer: avisar al medio o seguir otro canal."),
        SourceTroubleKind.BadRedirect => ("la redirección no lleva a ninguna parte", NewAddress),
        SourceTroubleKind.NotPublic => ("la dirección no es pública", "Qué hacer: dar una dirección http o https pública."),
        SourceTroubleKind.TooLarge => ("el canal es demasiado grande", "Qué hacer: buscar un canal más corto del mismo medio."),
        SourceTroubleKind.ClosedByRobots => ("robots.txt lo cierra a los bots", "Se usa lo que dice el propio canal."),
        SourceTroubleKind.TestForHumans => ("responde con una prueba para personas", AskOrLeave),
        SourceTroubleKind.AsksForConsent => ("responde con una petición de consentimiento", AskOrLeave),
        SourceTroubleKind.NotAFeed => ("la respuesta no es un canal", NewAddress),
        _ => ("la lectura falla", Wait),
    };
}
