namespace DigestBot.Text.Languages.German;

internal static class GermanStories
{
    public static StoryWords Words { get; } = new()
    {
        Common = """
            der die das den dem des ein eine einer einem einen eines und oder aber auch auf aus bei bis durch für gegen hinter im in ins ist am an als
            mit nach nicht noch nur ohne seit sich sie er es ihr ihre ihren ihrem seine seinen sein sind war waren wird werden wurde wurden worden um unter
            über vom von vor wenn wie wir zu zum zur zwischen zwei drei hat haben hatte hatten kann können soll sollen muss müssen mehr dass diese dieser
            dieses nun so schon was wer wo sagte sagt mitteilte jahr jahre jahren tag tage tagen uhr montag dienstag mittwoch donnerstag freitag samstag
            sonntag neue neuen
            """,
        Placing = WordSets.Of("in bei nahe"),
    };
}
