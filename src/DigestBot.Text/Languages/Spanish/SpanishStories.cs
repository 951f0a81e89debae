namespace DigestBot.Text.Languages.Spanish;

internal static class SpanishStories
{
    public static StoryWords Words { get; } = new()
    {
        Common = """
            el la los las un una unos unas de del al y o pero ni en con sin por para sobre entre desde hasta hacia contra tras durante es son era eran
            ser sido fue fueron ha han había haber se su sus le les lo que quien cual donde cuando como no más menos muy también ya este esta estos estas
            ese esa dos tres según dijo señaló informó año años día días lunes martes miércoles jueves viernes sábado domingo nuevo nueva
            """,
        Placing = WordSets.Of("en"),
    };
}
