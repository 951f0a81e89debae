using static DigestBot.Text.Languages.QuoteWordClass;

namespace DigestBot.Text.Languages.French;

internal static class FrenchQuotes
{
    public static QuoteWords Words { get; } = new(
    [
        (Says, """
            dit déclaré déclare affirmé affirme expliqué explique ajouté ajoute indiqué indique souligné souligne estimé estime assuré assure confié confie précisé précise
            répondu répond lancé lance écrit annoncé annonce rappelé rappelle averti avertit regretté regrette reconnu reconnaît raconté raconte martelé insisté insiste
            conclu conclut poursuivi poursuit commenté commente demandé demande soutenu soutient résumé résume promis promet noté note dénoncé plaidé tweeté jugé juge
            souffle soufflé témoigne témoigné soupire soupiré glisse glissé prévient prévenu détaille détaillé constate constaté réplique répliqué rétorque rétorqué
            martèle proteste protesté admet admis
            """),
        (Say, "dire déclarer affirmer expliquer ajouter"),
        (Saying, "disant déclarant affirmant expliquant ajoutant précisant soulignant assurant"),
        (Evokes, "salué salue critiqué critique évoqué évoque qualifié qualifie décrit accusé accuse fustigé"),
        (AccordingTo, "selon d'après"),
        (He, "il lui"),
        (She, "elle"),
        (They, "ils elles"),
        (Author, "je nous on j'ai"),
        (Relative, "qui que qu'il qu'elle dont"),
        (Possessor | NotAName, "son sa ses leur leurs notre nos"),
        (Determiner | NotAName, "le la les l' ce cet cette ces un une des du"),
        (Indefinite | NotAName, "un une des plusieurs certains"),
        (Preposition | NotAName, "de à au aux en dans par pour sur avec chez sans sous vers après avant depuis pendant lors contre entre devant selon"),
        (Subordinator | NotAName, "quand lorsque si comme alors interrogé interrogée puisque"),
        (Conjunction | NotAName, "et ou mais car donc ni"),
        (Skippable, "a ont avait avaient est était sont encore aussi déjà ensuite également toutefois pourtant hier aujourd'hui s'est s’est lundi mardi mercredi jeudi vendredi samedi dimanche se n'a pas"),
        (NotAName, "janvier février mars avril mai juin juillet août septembre octobre novembre décembre france paris europe allemagne chine russie états-unis français française"),
        (Naming, "intitulé intitulée surnommé surnommée baptisé baptisée dit-le nommé nommée soi-disant"),
        (NamedThing, "livre film roman chanson album slogan expression mot terme titre émission"),
        (Title, "président présidente ministre maire directeur directrice secrétaire député députée sénateur sénatrice général commissaire professeur docteur monsieur madame porte-parole"),
        (Title | Abbreviation | Male, "m"),
        (Title | Female, "mme"),
        (Portfolio, """
            affaires étrangères armées intérieur défense justice finances économie transports santé éducation travail culture agriculture logement écologie environnement
            énergie budget comptes industrie commerce recherche sports numérique
            """),
        (Genitive, "de du des"),
        (Role, "président présidente ministre maire directeur directrice secrétaire député députée sénateur sénatrice porte-parole avocat avocate chef cheffe patron patronne procureur"),
        (Organisation, "ministère gouvernement police préfecture mairie entreprise société groupe syndicat association parquet tribunal université parti commission banque agence"),
        (Document, "communiqué déclaration lettre rapport"),
        (NameParticle, "de du des le la van von ben"),
        .. English.EnglishNames.Lists.Where(list => (list.Class & GivenName) != 0),
    ])
    {
        InvertedPronouns = [("-t-elle", She), ("-elle", She), ("-t-il", He), ("-il", He)],
    };
}
