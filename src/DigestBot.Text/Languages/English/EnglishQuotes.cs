using static DigestBot.Text.Languages.QuoteWordClass;

namespace DigestBot.Text.Languages.English;

internal static class EnglishQuotes
{
    public static QuoteWords Words { get; } = new(
    [
        .. EnglishSpeechVerbs.Lists,
        .. EnglishSourceNouns.Lists,
        .. EnglishNames.Lists,
        (He, "he him himself"),
        (She, "she herself"),
        (They, "they them both"),
        (It, "it itself"),
        (Author, "i we you me us y'all i've we've i'm we're"),
        (Possessor | NotAName, "his her its their my our your"),
        (Relative, "who which that whom whose"),
        (Determiner | NotAName, "the this that these those a an one another some any each every no all many most several few both other such"),
        (Indefinite, "a an one another some any many several few most"),
        (Preposition | NotAName, """
            of for from at in with on by to about over under against into through during after before since until between among amid
            despite without within across near behind like toward towards via per concerning regarding including upon
            """),
        (Subordinator | NotAName, """
            when while as if because although though since after before until unless once where whereas whether speaking asked pressed questioned
            given following responding writing appearing standing sitting addressing discussing reacting referring talking recalling noting
            """),
        (Conjunction | NotAName, "and but or nor so yet then"),
        (Skippable | NotAName, """
            also later then again already still even just only never not once twice further soon often always sometimes thus therefore however instead
            has have had having is was were are be been being do does did would will could should can may might must shall
            hasn't haven't hadn't isn't wasn't weren't aren't don't doesn't didn't wouldn't won't couldn't can't
            went goes going go on reportedly ever first now recently simply long meanwhile too rather quite all himself herself themselves
            began begin begins started continued continues quickly here there yesterday today tonight
            monday tuesday wednesday thursday friday saturday sunday
            """),
        (To, "to with by"),
        (AccordingTo, "according"),
        (PhrasalEnd, "on"),
        (Infinitive, "to"),
        (Genitive, "of"),
        (JoinsBody, "of for"),
        (Breaks | NotAName, """
            made makes took takes got gets gave gives came comes put puts kept keeps left leaves led leads met meets won wins lost loses held holds
            called found became becomes seems seemed appeared showed ran sent brought wanted wants thought knew knows needs needed
            tried used let make take get give come put keep be if than more less very what how why not there here
            let's please yes no well now today yesterday tomorrow tonight maybe perhaps
            """),
        (Breaks | NotAName, """
            similarly additionally moreover furthermore nevertheless nonetheless indeed besides finally firstly secondly lastly overall earlier later
            hours days weeks months years part half according thanks officials witnesses residents critics supporters experts others
            everyone everybody somebody someone nobody anyone people men women none
            """),
        (NotAName, """
            january february march april may june july august september october november december
            monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun
            american british english french german italian spanish russian chinese japanese korean indian mexican canadian iranian iraqi israeli syrian
            african european asian latino hispanic muslim christian jewish catholic arab turkish greek dutch norwegian swedish danish finnish polish
            ukrainian brazilian australian indonesian malaysian vietnamese thai filipino pakistani afghan egyptian saudi cuban portuguese irish scottish welsh
            americans democrats republicans muslims christians jews catholics hispanics latinos russians chinese europeans
            democratic republican democrat conservative liberal
            america britain england france germany italy spain russia china japan korea india mexico canada iran iraq israel syria
            africa europe asia turkey greece netherlands norway sweden denmark finland poland ukraine brazil australia indonesia malaysia vietnam thailand
            philippines pakistan afghanistan egypt cuba portugal ireland scotland wales moscow beijing tokyo seoul pyongyang london paris berlin brussels
            u.s. us u.k. uk eu u.n. un usa
            washington's states kingdom
            god internet earth bible christmas thanksgiving easter twitter facebook youtube instagram tv
            """),
    ])
    {
        AdverbEnding = "ly",
    };
}
