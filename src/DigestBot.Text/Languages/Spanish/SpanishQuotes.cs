using static DigestBot.Text.Languages.QuoteWordClass;

namespace DigestBot.Text.Languages.Spanish;

internal static class SpanishQuotes
{
    public static QuoteWords Words { get; } = new(
    [
        (Says, """
            dijo dice declaró declara afirmó afirma explicó explica añadió añade agregó agrega indicó indica señaló señala subrayó subraya aseguró asegura manifestó manifiesta
            precisó respondió responde escribió escribe anunció anuncia recordó recuerda advirtió advierte lamentó lamenta reconoció contó cuenta insistió insiste concluyó
            comentó comenta preguntó pregunta sostuvo sostiene prometió destacó destaca apuntó apunta expresó expresa admitió admite confesó aclaró reiteró denunció enfatizó
            discrepó discrepa replicó replica contestó contesta relató relata sentenció opinó opina remarcó recalcó recalca zanjó
            """),
        (Say, "decir declarar afirmar explicar añadir"),
        (Saying, "diciendo declarando afirmando explicando añadiendo señalando asegurando"),
        (Evokes, "calificó califica criticó critica elogió describió acusó evocó tildó"),
        (AccordingTo, "según"),
        (To, "a con"),
        (He, "él"),
        (She, "ella"),
        (They, "ellos ellas"),
        (Author, "yo nosotros me nos"),
        (Relative, "que quien quienes cual"),
        (Possessor | NotAName, "su sus nuestro nuestra"),
        (Determiner | NotAName, "el la los las lo este esta estos estas un una unos unas"),
        (Indefinite | NotAName, "un una unos unas varios varias algunos"),
        (Preposition | NotAName, "de del a al en por para con sin sobre tras desde hasta entre durante ante contra hacia según"),
        (Subordinator | NotAName, "cuando si como mientras aunque preguntado preguntada porque"),
        (Conjunction | NotAName, "y e o u pero ni sino"),
        (Skippable, "ha han había también ya además después luego aún todavía hoy ayer lunes martes miércoles jueves viernes sábado domingo se no"),
        (NotAName, "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre españa madrid méxico argentina europa china rusia"),
        (Naming, "titulado titulada apodado apodada llamado llamada denominado denominada bautizado"),
        (NamedThing, "libro película novela canción disco lema palabra término título programa"),
        (Title, "presidente presidenta ministro ministra alcalde alcaldesa director directora secretario secretaria diputado diputada senador senadora general portavoz gobernador gobernadora señor señora don doña profesor doctor"),
        (Title | Abbreviation, "sr sra dr dra"),
        (Portfolio, """
            hacienda exteriores asuntos interior defensa justicia sanidad salud educación trabajo transportes transporte economía cultura agricultura energía industria
            comercio vivienda ambiente turismo gobernación
            """),
        (Genitive, "de del"),
        (Role, "presidente presidenta ministro ministra alcalde alcaldesa director directora secretario secretaria diputado diputada senador senadora portavoz gobernador abogado abogada jefe jefa fiscal"),
        (Organisation, "ministerio gobierno policía ayuntamiento empresa compañía grupo sindicato asociación fiscalía tribunal universidad partido comisión banco agencia"),
        (Document, "comunicado declaración carta informe"),
        (NameParticle, "de del la las los y"),
        .. English.EnglishNames.Lists.Where(list => (list.Class & GivenName) != 0),
        (GivenName | Male, "jorge josé javier andrés raúl sergio álvaro iván joaquín jesús ramón tomás gonzalo ignacio gustavo hugo rubén adrián óscar víctor martín"),
        (GivenName | Female, "maría josé lucía carmen pilar rocío mercedes soledad inés sofía verónica mónica ximena consuelo"),
    ])
    {
        DropsSubjects = true,
    };
}
