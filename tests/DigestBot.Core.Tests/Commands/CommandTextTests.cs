using System.Globalization;
using DigestBot.Commands;
using NodaTime;
using Xunit;

namespace DigestBot.Core.Tests.Commands;

public sealed class CommandTextTests
{
    private static ParsedCommand Parse(string text) => CommandText.Parse(text, CultureInfo.GetCultureInfo("en-GB"), DateTimeZone.Utc);

    private static CommandReply.Problem ProblemOf(string text) => Assert.IsType<ParsedCommand.NotUnderstood>(Parse(text)).Problem;

    [Theory]
    [InlineData("/digest night-trains since 7d full")]
    [InlineData("digest night-trains 7d full")]
    [InlineData("/DIGEST Full Since 7d night-trains")]
    [InlineData("/digest topic:night-trains since:7d length:full")]
    [InlineData("/digest length=full topic = night-trains since: 7d")]
    [InlineData("  /digest   since \"7d\"  topic “night-trains”  full ")]
    [InlineData("/digest full 7d topic:night-trains")]
    public void However_it_is_typed_the_same_is_understood(string text)
    {
        var request = Assert.IsType<ParsedCommand.Understood>(Parse(text)).Request;
        Assert.Equal("digest", request.Name);
        Assert.Equal("night-trains", request.Option("topic"));
        Assert.Equal("7d", request.Option("since"));
        Assert.Equal("full", request.Option("length"), ignoreCase: true);
    }

    [Theory]
    [InlineData("/digest night trains since 8 june brief", "night trains", "8 june")]
    [InlineData("/digest night trains 8 june 2031", "night trains", "8 june 2031")]
    [InlineData("/digest topic:night trains since:last 7 days", "night trains", "last 7 days")]
    [InlineData("/digest \"last 7 days\"", "last 7 days", null)]
    [InlineData("/digest trains since soon", "trains", "soon")]
    [InlineData("/digest since", "since", null)]
    public void Values_of_several_words_are_kept_together(string text, string topic, string? since)
    {
        var request = Assert.IsType<ParsedCommand.Understood>(Parse(text)).Request;
        Assert.Equal(topic, request.Option("topic"));
        Assert.Equal(since, request.Option("since"));
    }

    [Theory]
    [InlineData("/digest trains colour:red", "“colour” at character 16")]
    [InlineData("/digest \"night trains", "quotation mark at character 9")]
    [InlineData("/digest trains since:", "“since” at character 16 has no value")]
    [InlineData("/digest trains full brief", "“brief” at character 21")]
    [InlineData("/digest topic:trains harbour", null)]
    [InlineData("/digest topic:trains full harbour", "“harbour” at character 27")]
    public void What_is_not_understood_is_named_with_its_place(string text, string? place)
    {
        if (place is null)
        {
            Assert.IsType<ParsedCommand.Understood>(Parse(text));
            return;
        }

        Assert.Contains(place, ProblemOf(text).Message, StringComparison.Ordinal);
        Assert.Equal(["/digest TOPIC [since] [length]"], ProblemOf(text).Suggestions);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" / ")]
    public void Nothing_typed_shows_what_can_be(string text) =>
        Assert.Equal(
            ["/digest TOPIC [since] [length]", "/search QUERY [since]", "/topics", "/topic add|edit|show|remove NAME [query]", "/sources", "/track URL", "/untrack URL", "/help"],
            ProblemOf(text).Suggestions);

    [Fact]
    public void A_pasted_article_is_no_command() =>
        Assert.Contains("5000 characters long", ProblemOf(new string('a', 5000)).Message, StringComparison.Ordinal);

    [Fact]
    public void Polite_words_after_a_command_without_options_do_no_harm() =>
        Assert.Equal("topics", Assert.IsType<ParsedCommand.Understood>(Parse("/topics please")).Request.Name);
}
