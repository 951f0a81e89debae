using DigestBot.Text.Times.Tokens;

namespace DigestBot.Text.Languages.English;

/// <summary>Words that say whether a clause looks back or ahead.</summary>
internal static class EnglishTenses
{
    private const string Future =
        "will ll shall won would be going due scheduled slated expected expects expect plans plan planning hopes hope intends aims "
        + "set upcoming deadline expires expire awaits tentatively promised promises pledged vowed "
        + "starts begins opens ends runs goes takes meets returns arrives faces closes kicks resumes hosts holds leaves launches";

    private const string Past =
        "was were had did said told made came went took gave got saw found left held met led lost began became broke brought built bought "
        + "caught chose cut died drew drove fell felt fought flew forgot grew heard hit hurt kept knew laid lent let lay paid put ran read rang rose "
        + "sent shot shut sold sought sank slept spoke spent spread stood stole struck swept swore taught thought threw understood woke wore "
        + "wrote quit beat bid burst cast cost dealt dug fed fled froze hung hid knelt lit meant overcame overtook rode rebuilt "
        + "shook shown slid spun split sprang stuck swam swung tore withdrew yesterday after since ago";

    public static void AddTo(TimeLexicon lexicon) => lexicon
        .Add(WordClass.PastCue, 0, Past)
        .Add(WordClass.FutureCue, 0, Future)
        .Add(WordClass.PresentCue, 0, "is are am 's")
        .Add(WordClass.DeadlineCue, 0, "until till by before from starting beginning")
        .Add(WordClass.ClauseBreak, 0, "; : \" “ ” « »");
}
