using DigestBot.Text.Times.KeyDates;
using DigestBot.Text.Times.Tokens;

namespace DigestBot.Text.Languages.English;

/// <summary>Words that say whether a clause looks back or ahead.</summary>
internal static class EnglishTenses
{
    private const string Future =
        "will ll shall would be due upcoming deadline must likely unlikely expires expire awaits effective payable";

    private const string Scheduled = "starts begins opens ends runs goes takes meets returns arrives faces closes kicks resumes hosts holds leaves launches go meet open start begin return resume";

    // each looks ahead when "to" follows
    private const string Plans = "going plan plans planned planning expect expects hope hopes intend intends aim aims set want wants need needs have has "
        + "cleared allowed agreed decided ordered asked invited authorized authorised approved required urged prepared vowed promised pledged scheduled slated expected";

    private const string Past =
        "was were had did said told made came went took gave got saw found left held met led lost won began became broke brought built bought "
        + "caught chose cut died drew drove fell felt fought flew forgot grew heard hit hurt kept knew laid lent let lay paid put ran read rang rose "
        + "sent shot shut sold sought sank slept spoke spent spread stood stole struck swept swore taught thought threw understood woke wore "
        + "wrote quit beat bid burst cast cost dealt dug fed fled froze hung hid knelt lit meant overcame overtook rode rebuilt "
        + "shook shown slid spun split sprang stuck swam swung tore withdrew yesterday after since ago";

    public static void AddTo(TimeLexicon lexicon) => lexicon
        .Add(WordClass.PastCue, 0, Past)
        .Add(WordClass.FutureCue, 0, Future)
        .Add(WordClass.ScheduledCue, 0, Scheduled)
        .Add(WordClass.PlanCue, 0, Plans)
        .Add(WordClass.Infinitive, 0, "to")
        .Add(WordClass.PastAuxiliary, 0, "was were had been has have having did")
        .Add(WordClass.PresentCue, 0, "is are am 's")
        .Add(WordClass.DeadlineCue, 0, "until till through by before from starting beginning")
        .Add(WordClass.ClauseBreak, 0, "; : \" “ ” « » — – `")
        .Add(WordClass.ClauseOpener, Clause.Coordinator, "and as so")
        .Add(WordClass.ClauseOpener, 0, "but while although though because after before when where if unless or with")
        .Add(WordClass.ClauseOpener, 1, "which who whose")
        .Add(WordClass.ClauseOpener, 2, "that")
        .Add(WordClass.Dependent, 0, "he she it they him her them his its their this these those then there i we you")
        .Add(WordClass.Dependent, 0, "will would is are was were has have had can could may must should shall to be been")
        .Add(WordClass.Introducer, 0, "a an")
        .Add(WordClass.Introducer, 1, "the")
        .Add(WordClass.Pronoun, 0, "he she it they")
        .Add(WordClass.Reporting, 0, "said says added adds")
        .Add(WordClass.Possessive, 0, "his her its their our my your")
        .Add(WordClass.Preposition, 0, "under in at on for with during between throughout")
        .Add(WordClass.NounLink, 0, "of on in for and")
        .Add(WordClass.Keep, 0, "‘ ) ] 】");
}
