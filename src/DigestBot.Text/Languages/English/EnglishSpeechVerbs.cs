using static DigestBot.Text.Languages.QuoteWordClass;

namespace DigestBot.Text.Languages.English;

/// <summary>Verbs that bring in somebody's words.</summary>
internal static class EnglishSpeechVerbs
{
    public static (QuoteWordClass Class, string Words)[] Lists { get; } =
    [
        (Says, """
            said says told tells wrote writes tweeted tweets retweeted added adds replied replies responded responds explained explains
            argued argues asked asks answered answers declared declares announced announces claimed claims continued continues
            noted notes stated states insisted insists recalled recalls remarked remarks observed observes warned warns
            admitted admits acknowledged acknowledges conceded concedes concluded concludes commented comments countered counters
            cautioned cautions complained complains confirmed confirms contended contends denied denies exclaimed exclaims
            joked jokes jested lamented laments maintained maintains mused muses pleaded pledged pledges predicted predicts
            promised promises proclaimed proclaims quipped quips reasoned recounted recounts reiterated reiterates reminded reminds
            repeated repeats reported reports retorted retorts revealed reveals shouted shouts yelled yells screamed suggested suggests
            swore testified testifies thundered urged urges vowed vows whispered wondered wonders cried posted posts
            asserted asserts alleged alleges affirmed advised advises assured assures boasted boasts bragged chimed clarified
            elaborated emphasized emphasised emphasizes stressed stresses hinted implored informed interjected muttered
            opined opines pointed points quoted read reads agreed disagreed disagrees rebutted relayed snapped speculated spoke speaks
            stipulated summarized tells texted thinks thought blogged chanted chants ruled scoffed sneered sighed laughed deadpanned
            hollered bellowed barked murmured pronounced reflected demanded demands offered offers agreed agrees believes feels
            counselled instructed ordered tells intoned interrupted allowed volunteered submitted emailed e-mailed gushed
            rejoined reassured proposed begged fumed raged blasted joked grumbled groused mocked quips shot 
            charged charges pressed remembered remembers boomed puts conclude write agree say argue note fired chided 
            erupted mentioned mentions disclosed volunteered clarifies elaborates hinted chuckled grinned smiled shrugged bristled
            lambasted railed invoked signaled signalled wrote penned
            """),
        (Phrasal, "went goes"),
        (Addressing, "told tells asked asks reminded reminds assured assures informed advised urged warned"),
        (Say, """
            say tell write tweet add reply respond explain argue ask answer declare announce claim continue note state insist recall remark observe
            warn admit acknowledge concede conclude comment caution complain confirm contend deny joke maintain predict promise proclaim
            reiterate remind repeat report reveal shout suggest testify urge vow wonder assert allege affirm assure boast emphasize emphasise stress
            believe
            """),
        (Saying, """
            saying telling writing tweeting adding replying responding explaining arguing asking answering declaring announcing claiming continuing
            noting stating insisting recalling remarking observing warning admitting acknowledging conceding concluding commenting cautioning
            complaining confirming contending denying exclaiming joking lamenting maintaining pledging predicting promising proclaiming quipping
            reiterating reminding repeating revealing shouting yelling suggesting testifying urging vowing wondering asserting alleging
            affirming assuring boasting bragging emphasizing emphasising stressing hinting quoting reading
            """),
        (Evokes, """
            found finds ruled concluded called calls described describes praised praises criticized criticised criticizes denounced denounces condemned condemns expressed expresses
            slammed slams blasted blasts ripped attacked accused accuses dismissed dismisses hailed hails touted touts blamed blames
            characterized characterised labeled labelled branded compared mocked welcomed rejected rejects cited cites
            referred refers spoke speaks talked talks apologized apologised defended defends discussed discusses
            wants wanted hopes hoped sought seeks outlined detailed decried derided ridiculed lauded credited lashed
            touched declined refused listed voiced objected disputed questioned raised urged offered encouraged considers considered
            deemed pegged painted portrayed cast demanded invited felt feels promoted advocated endorsed backed
            """),
        (Characterises, "called calls described describes labeled labelled branded dismissed denounced slammed blasted ripped praised hailed touted likened accused"),
        (Evoking, """
            calling chiding describing praising criticizing criticising denouncing condemning expressing slamming blasting attacking accusing dismissing
            hailing touting blaming characterizing characterising labeling labelling branding comparing mocking welcoming rejecting citing
            referring speaking talking apologizing defending decrying deriding lauding questioning demanding
            """),
        (Naming, """
            dubbed nicknamed titled entitled named termed so-called called known labeled labelled christened subtitled headlined codenamed billed
            read reading reads captioned starring
            """),
        (NamedThing, """
            word words phrase term terms slogan slogans nickname motto hashtag book novel memoir film movie documentary song album single show series program programme
            episode play musical opera article essay column story headline title magazine newspaper poem podcast segment banner sign
            operation project campaign tour exhibition painting game app theme column op-ed piece paper report sequel track
            label category section chapter game page
            """),
    ];
}
