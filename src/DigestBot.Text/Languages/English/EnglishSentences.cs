namespace DigestBot.Text.Languages.English;

internal static class EnglishSentences
{
    public static SentenceWords Words { get; } = new()
    {
        Titles = SentenceWords.Set("""
            Mr Mrs Ms Messrs Mx Dr Drs Prof Rev Fr Hon Gov Lt Sen Sens Rep Reps Gen Maj Col Capt Cmdr Cdr Adm Sgt Cpl Pvt Pfc Spc
            Det Insp Supt Pres Amb Atty Asst Assoc Dir Secy St Ste Mt Ft vs v e.g i.e cf viz Brig Msgr Dept Univ Govt
            """),
        Abbreviations = SentenceWords.Set("""
            Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri a.m p.m A.M P.M
            Inc Corp Co Cos Ltd Bros Plc LLC Jr Sr Esq Ph.D M.D B.A M.A etc al approx est Ave Blvd Rd Hwy Ala Ariz Ark Calif Colo
            Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo
            """),
        Numbering = SentenceWords.Set("No Nos no nos ca c p pp Vol Art Sec Fig Ch ch para par"),
        Starters = SentenceWords.Set("""
            Mr Mrs Ms The An In On At He She It They We I You But And So If This That These Those There Then When While After Before As For
            From With His Her Its Their Our My Your What Who Why How Where Which Some Many Most All Both Each Another Other Others
            According Meanwhile However Also Not Since Until By Although Though Because Despite During Under About Nearly
            Earlier Later Now Today Yesterday Here More Only One Two Three Several Such Asked Following Among Last Instead Still
            Even Once Yet Or Nor Over Through Without Between Critics Officials Police Analysts Investors Prosecutors
            """),
        SpeechVerbs = SentenceWords.Set("""
            said says asked asks told tells added adds wrote writes replied replies shouted shouts cried exclaimed wondered joked
            tweeted posted continued yelled
            """),
    };
}
