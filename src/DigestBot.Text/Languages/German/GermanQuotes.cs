using static DigestBot.Text.Languages.QuoteWordClass;

namespace DigestBot.Text.Languages.German;

internal static class GermanQuotes
{
    public static QuoteWords Words { get; } = new(
    [
        (Says, """
            sagte sagt sagten erklärte erklärt erklärten betonte betont meinte meint teilte teilt äußerte äußert schrieb schreibt fügte fügt ergänzte ergänzt
            kommentierte kommentiert antwortete antwortet fragte fragt forderte fordert warnte warnt kritisierte kritisiert kündigte kündigt berichtete berichtet
            behauptete behauptet bestätigte bestätigt bekräftigte bekräftigt versicherte versichert entgegnete erwiderte erwidert urteilte resümierte lobte lobt
            unterstrich unterstreicht verkündete hieß heißt konstatierte mahnte mahnt rief ruft beteuerte beklagte beklagt gab gestand räumte
            twitterte argumentierte argumentiert stellte erläuterte erläutert bemerkte bemerkt begründete begründet wies sprach spricht
            zitierte zitiert bezeichnete bezeichnet nannte nennt wiederholte bedauerte freute formulierte informierte
            """),
        (Say, "sagen erklären betonen meinen äußern schreiben fordern warnen"),
        (Saying, "gesagt erklärt betont geschrieben geäußert"),
        (Evokes, "sah sieht bedankte begrüßte begrüßt verurteilte verurteilt wies sprach beschrieb beschreibt lehnte"),
        (Characterises, "bezeichnete bezeichnet nannte nennt"),
        (AccordingTo, "laut gemäß angaben"),
        (So, "so"),
        (To, "von des der"),
        (He, "er"),
        (She, "sie"),
        (It, "es"),
        (Author, "ich wir mich uns"),
        (Relative, "dass welcher welche welches"),
        (Possessor | NotAName, "sein seine seiner seinem ihr ihre ihrer ihrem ihren seinen"),
        (Determiner | NotAName, "der die das den dem des dieser diese dieses jener jene alle beide viele einige"),
        (Determiner | Indefinite | NotAName, "ein eine einer eines einem einen kein keine mehrere einige viele"),
        (Preposition | NotAName, """
            in im an am auf bei beim mit von vom zu zum zur nach für gegen über unter vor durch aus um seit während wegen trotz ohne zwischen bis hinter neben per ab
            """),
        (Subordinator | NotAName, "wenn als weil da ob obwohl nachdem bevor während damit sobald"),
        (Conjunction | NotAName, "und oder aber doch sondern denn sowie"),
        (Skippable, """
            auch noch wieder bereits schon dann dabei jedoch hatte hat habe haben ist war wurde worden sei wird würde nun dazu weiter zudem außerdem gestern heute
            gegenüber mit später anschließend ferner wörtlich unter anderem daraufhin sich
            """),
        (Skippable | NotAName, "montag dienstag mittwoch donnerstag freitag samstag sonntag"),
        (Breaks | NotAName, "nicht kann soll muss will darf mehr sehr was wie wer wo warum nur ja nein hier dort"),
        (NotAName, """
            januar februar märz april mai juni juli august september oktober november dezember
            deutschland frankreich england italien spanien russland china japan amerika usa europa eu berlin paris london moskau brüssel washington wien bern
            deutschen deutsche amerikanische französische britische russische europäische chinesische
            """),
        (Naming, "sogenannte sogenannten so-genannte genannt namens titel motto"),
        (NamedThing, "buch film zeitung zeitschrift magazin lied album roman titel motto begriff wort projekt name schiff sender partei gruppe preis sendung"),
        (Title, """
            präsident präsidentin kanzler kanzlerin bundeskanzler bundeskanzlerin minister ministerin sprecher sprecherin chef chefin professor doktor herr frau
            general oberst bischof papst könig königin prinz prinzessin abgeordneter abgeordnete vorsitzender vorsitzende direktor direktorin richter richterin
            senator senatorin premier staatssekretär kardinal trainer
            """),
        (Title | Abbreviation, "dr prof"),
        (Abbreviation, "bzw ca nr st usw z.b u.a etc"),
        (Role | Title, """
            präsident präsidentin kanzler kanzlerin minister ministerin sprecher sprecherin chef chefin vorsitzender vorsitzende vorsitzenden direktor direktorin
            leiter leiterin anwalt trainer politiker politikerin experte richter bürgermeister bürgermeisterin gründer autor geschäftsführer
            """),
        (Female | Title, "präsidentin kanzlerin bundeskanzlerin ministerin sprecherin chefin frau königin prinzessin richterin direktorin senatorin"),
        (Male | Title, "herr präsident kanzler bundeskanzler minister könig prinz papst"),
        (Organisation, """
            regierung bundesregierung ministerium polizei staatsanwaltschaft gericht behörde partei unternehmen konzern verband gewerkschaft verein universität
            kommission ausschuss parlament bundestag bundesrat amt agentur zeitung sender stiftung organisation initiative rat gesellschaft bank
            cdu csu spd fdp grüne grünen npd dpa bka bnd nato uno ard zdf
            """),
        (Document, "erklärung mitteilung pressemitteilung stellungnahme brief bericht"),
        (NameParticle, "von van der de zu di da al"),
        (NameSuffix, "jr"),
        .. English.EnglishNames.Lists.Where(list => (list.Class & GivenName) != 0),
        (GivenName | Male, """
            andreas armin axel bernd björn burkhard christoph claus detlef dieter dirk edmund egon ernst erwin felix florian franz friedrich fritz gerd gerhard gero gregor
            guido günter günther hartmut heiko heiner heinrich heinz helmut henning hermann holger horst hubert jens joachim jochen johannes jörg josef jürgen kai
            karl-heinz konrad lothar ludwig manfred markus matthias norbert olaf oskar otto ottmar rainer ralf reiner reinhard roland rolf rüdiger siegfried sigmar stefan
            thilo thorsten tilo torsten udo ulf ulrich uwe volker walter werner wilhelm winfried wolf wolfgang wladimir
            """),
        (GivenName | Female, """
            andrea angela anja anke anneliese annette antje astrid bärbel beate birgit brigitte christa christiane claudia cornelia dagmar doris elke erika eva franziska gabriele
            gerda gisela gudrun hanna heide heidemarie heike helga herta hildegard ilse inge ingeborg iris jutta karin katja katrin kerstin kristina margarete margot marion
            marlene martina monika nicole petra regina renate rita rosemarie roswitha sabine sigrid silke simone susanne sybille ulla ulrike ursula ute ulrike waltraud
            """),
    ])
    {
        CapitalisedNouns = true,
        VerbSecond = true,
        TitleEndings = ["ministerin", "minister", "präsidentin", "präsident", "kanzlerin", "kanzler", "sprecherin", "sprecher", "chefin", "chef", "vorsitzende", "vorsitzender", "meisterin", "meister", "sekretärin", "sekretär", "kandidatin", "kandidat", "politikerin", "politiker", "abgeordnete", "abgeordneter", "direktor", "direktorin", "anwalt", "trainer", "experte", "expertin", "forscher", "beauftragte", "beauftragter"],
        FeminineEnding = "in",
        OrganisationEndings = ["ministerium", "ministeriums", "polizei", "verband", "gewerkschaft", "behörde", "regierung", "partei", "kommission", "gericht", "anwaltschaft", "amt", "fraktion", "agentur"],
    };
}
