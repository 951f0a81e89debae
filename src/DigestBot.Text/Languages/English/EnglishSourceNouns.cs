using static DigestBot.Text.Languages.QuoteWordClass;

namespace DigestBot.Text.Languages.English;

/// <summary>Nouns for persons by office, for bodies and for texts that speak.</summary>
internal static class EnglishSourceNouns
{
    public static (QuoteWordClass Class, string Words)[] Lists { get; } =
    [
        (Title | Abbreviation, "del sen sens rep reps gov gen col lt sgt capt adm prof rev hon dr fr cmdr maj det insp supt atty"),
        (Title | Abbreviation | Male, "mr"),
        (Title | Abbreviation | Female, "mrs ms"),
        (Abbreviation, "st vs inc corp ltd co jan feb mar apr jun jul aug sept sep oct nov dec no nos u.s u.k u.n d.c a.m p.m jr sr messrs mt ft ave blvd dept est etc"),
        (Title, """
            president leader vice-president senator congressman congresswoman representative governor mayor secretary minister premier chancellor
            ambassador director chairman chairwoman chair chairperson chief speaker justice judge general admiral colonel captain lieutenant sergeant
            commander officer detective inspector superintendent sheriff attorney professor doctor pope bishop archbishop cardinal
            father sister rabbi imam reverend pastor king queen prince princess lord lady sir dame baron duke duchess count
            deputy vice former first undersecretary
            solicitor prosecutor counsel councilman councilwoman councillor councilor alderman commissioner coach manager spokesman spokeswoman spokesperson
            republican democratic democrat gop president-elect correspondent reporter editor analyst economist strategist
            actor actress singer author host anchor editor-in-chief commander-in-chief ceo cfo coo coach businessman billionaire activist candidate nominee frontrunner
            whip principal dean provost chancellor mr mister miss madam mrs ms uncle aunt
            """),
        (Portfolio, """
            state defense defence treasury staff homeland security commerce labor labour energy education agriculture interior transportation
            health human services intelligence justice veterans affairs finance foreign police operations trade development cabinet executive industry climate environment water transport culture
            """),
        (Role, """
            president senator congressman congresswoman representative governor mayor secretary minister premier chancellor ambassador
            director chairman chairwoman chair chairperson chief speaker leader justice judge general admiral colonel captain lieutenant sergeant commander officer
            detective inspector superintendent sheriff attorney professor doctor bishop archbishop cardinal rabbi imam reverend pastor king queen prince princess
            prosecutor counsel councilman councilwoman commissioner coach manager spokesman spokeswoman spokesperson lawyer candidate nominee
            frontrunner businessman businesswoman billionaire mogul host anchor commentator columnist author writer journalist reporter editor analyst
            economist strategist consultant adviser advisor aide activist actor actress comedian singer rapper musician artist director producer
            scientist researcher historian biographer expert scholar physician surgeon nurse teacher student pollster operative surrogate delegate
            lawmaker politician statesman diplomat negotiator envoy ally loyalist confidant democrat republican conservative progressive counterpart head founder co-founder owner partner executive ceo
            treasurer clerk principal dean provost dispatcher firefighter pilot skipper farmer fisherman baker engineer architect
            father mother son daughter brother sister wife husband widow cousin uncle aunt friend colleague neighbor neighbour resident victim witness suspect
            veteran soldier lieutenant-governor legislator congressperson moderator whistleblower critic supporter opponent rival successor predecessor
            star player striker goalkeeper captain midfielder champion boss deputy vice-president coordinator organizer organiser
            correspondent pundit blogger investor trader banker developer curator librarian conductor composer playwright novelist poet
            """),
        (Role | Female, "congresswoman chairwoman spokeswoman actress businesswoman councilwoman mother daughter sister wife widow aunt queen princess duchess lady dame heroine"),
        (Role | Male, "congressman chairman spokesman actor businessman councilman father son brother husband uncle king prince duke fisherman statesman"),
        (Male, "lord sir baron king prince pope"),
        (Female, "lady dame queen princess madam miss"),
        (Organisation, """
            ministry department office agency bureau administration government cabinet council committee commission board panel inquiry court tribunal
            parliament congress senate house assembly legislature company corporation firm group bank fund institute institution university college school
            hospital union party association federation league foundation society club team organization organisation network channel station newspaper
            paper magazine publication outlet times post journal tribune herald news press gazette daily guardian telegraph army navy police force forces
            authority campaign camp church embassy consulate secretariat centre center service services union exchange airline railway line
            inc corp ltd llc plc co. industries systems technologies motors airlines bank coalition alliance movement lobby caucus chamber pac
            white-house kremlin pentagon hamas hezbollah taliban nato fbi cia nsa nasa nfl nba cnn nbc abc cbs msnbc bbc fox ap reuters afp
            board jury delegation regime militia consortium cooperative union regulator watchdog energy oil gas electric holdings partners media entertainment studios records foods steel
            mining insurance telecom software laboratories ventures logistics shipping airways hotels stores resources solutions brands brewery farms
            operator maker manufacturer publisher studio label museum
            """),
        (Document, "statement letter release email e-mail memo report study document article editorial post tweet blog message affidavit complaint lawsuit transcript note op-ed ruling filing speech caption ad advertisement"),
        (OwnVoice, "report study document article editorial op-ed affidavit complaint lawsuit transcript ruling filing caption ad advertisement"),
    ];
}
