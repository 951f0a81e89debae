namespace DigestBot.Text.Languages.English;

internal static class EnglishStories
{
    public static StoryWords Words { get; } = new()
    {
        Common = """
            the a an and or but nor of to in on at by for from with without within into onto over under after before during between among against about
            through as than then if so not no yes is are was were be been being am has have had having do does did done doing will would shall should can
            could may might must it its he his him she her hers they their them we our us you your who whom whose which what when where why how that this
            these those there here all any some more most many much other another such same own only also just even still yet already again too very
            one two three first second last next new now up down out off back around near since until while because both each few per via amid
            said says say told tells tell according reported reports report people year years day days week weeks month months time times today
            yesterday monday tuesday wednesday thursday friday saturday sunday ll ve re don didn isn wasn make makes made take takes took get gets got
            go goes going come came news
            """,
        Placing = WordSets.Of("in at near off outside"),
    };
}
