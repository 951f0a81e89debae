using DigestBot.Commands;
using DigestBot.Core.Tests.Digests;
using Xunit;

namespace DigestBot.Core.Tests.Commands;

public sealed class CommandSuggestionsTests
{
    private static readonly CommandSuggestions Suggestions = new(new Newsroom().Topics);

    private static IEnumerable<string> Texts(string typed) => Suggestions.For(typed).Select(suggestion => suggestion.Text);

    [Theory]
    [InlineData("/qu", new[] { "/quotes " })]
    [InlineData("/quotes harbour ho", new string[0])]
    [InlineData("/quotes harbour y", new[] { "/quotes harbour since yesterday" })]
    [InlineData("/dates or", new[] { "/dates orchards" })]
    [InlineData("/why ", new string[0])]
    [InlineData("/why 12 or", new[] { "/why 12 orchards" })]
    [InlineData("/Di", new[] { "/digest " })]
    [InlineData("/digest ", new[] { "/digest harbour", "/digest night-trains", "/digest orchards" })]
    [InlineData("/digest ha", new[] { "/digest harbour" })]
    [InlineData("/digest tra", new[] { "/digest night-trains" })]
    [InlineData("/digest night tr", new[] { "/digest night-trains" })]
    [InlineData("/digest topic:or", new[] { "/digest topic:orchards" })]
    [InlineData("/digest full ha", new[] { "/digest full harbour" })]
    [InlineData("/digest harbour since y", new[] { "/digest harbour since yesterday" })]
    [InlineData("/digest harbour since:2", new[] { "/digest harbour since:24h", "/digest harbour since:2w" })]
    [InlineData("/digest harbour 7", new[] { "/digest harbour since 7d" })]
    [InlineData("/digest harbour since 7d ", new[] { "/digest harbour since 7d brief", "/digest harbour since 7d standard", "/digest harbour since 7d full" })]
    [InlineData("/digest harbour since 7d full ", new string[0])]
    [InlineData("/topics ", new string[0])]
    [InlineData("/topic ", new[] { "/topic try", "/topic add", "/topic edit", "/topic show", "/topic remove" })]
    [InlineData("/topic sh", new[] { "/topic show" })]
    [InlineData("/topic show or", new[] { "/topic show orchards" })]
    [InlineData("/topic edit or", new string[0])]
    [InlineData("/topic add boats ti", new[] { "/topic add boats title:" })]
    [InlineData("/topic try boats ti", new[] { "/topic try boats title:" })]
    [InlineData("/story m", new[] { "/story merge", "/story mute" })]
    [InlineData("/story merge 12 ", new string[0])]
    [InlineData("/search ferry lang:j", new[] { "/search ferry lang:ja" })]
    [InlineData("/search ferry since 7", new[] { "/search ferry since 7d" })]
    [InlineData("/subs", new[] { "/subscribe ", "/subscriptions" })]
    [InlineData("/subscribe harbour 08:30 toky", new[] { "/subscribe harbour 08:30 Asia/Tokyo" })]
    [InlineData("/subscribe harbour zone:seo", new[] { "/subscribe harbour zone:Asia/Seoul" })]
    [InlineData("/subscribe harbour 08:3", new[] { "/subscribe harbour 08:30" })]
    [InlineData("/nothing ", new string[0])]
    public void What_may_follow_is_the_whole_line(string typed, string[] lines) => Assert.Equal(lines, Texts(typed));

    [Fact]
    public void After_the_topic_come_how_far_back_and_how_long()
    {
        var texts = Texts("/digest harbour ").ToList();
        Assert.Contains("/digest harbour since 7d", texts);
        Assert.Contains("/digest harbour full", texts);
    }

    [Fact]
    public void Every_suggestion_is_understood_and_can_be_followed()
    {
        foreach (var text in Texts("/digest ").SelectMany(topic => Texts(topic + " ")))
        {
            Assert.IsType<ParsedCommand.Understood>(CommandText.Parse(text, System.Globalization.CultureInfo.InvariantCulture, NodaTime.DateTimeZone.Utc));
        }
    }

    [Fact]
    public void Option_by_option_the_values_are_suggested()
    {
        Assert.Equal(["harbour"], Suggestions.ForOption("topic", "harb").Select(value => value.Text));
        Assert.Equal(["full"], Suggestions.ForOption("length", "F").Select(value => value.Text));
        Assert.Equal(["7d"], Suggestions.ForOption("since", "7").Select(value => value.Text));
        Assert.Equal([new CommandSuggestion("Asia/Tokyo", "Asia/Tokyo", "Japan")], Suggestions.ForOption("zone", "toky"));
        Assert.Equal("08:00", Suggestions.ForOption("time", "")[0].Text);
        Assert.Empty(Suggestions.ForOption("colour", ""));
    }

    [Fact]
    public void No_more_are_shown_than_discord_shows()
    {
        var many = new Newsroom([.. Enumerable.Range(1, 40).Select(number => Newsroom.Topic($"topic-{number}", $"Topic {number}", "x"))]);
        Assert.Equal(CommandSuggestions.Most, new CommandSuggestions(many.Topics).For("/digest ").Count);
    }
}
