using DigestBot.Stories;
using DigestBot.Testing;
using DigestBot.Text;
using Xunit;

namespace DigestBot.Core.Tests.Stories;

public sealed class TopicMatcherTests
{
    private static readonly string Filler = string.Join("\n\n", Enumerable.Repeat("The harbour was calm and the boats lay still.", 6));

    [Theory]
    [InlineData("Japan's bridge", true)]
    [InlineData("JAPANESE bridge", true)]
    [InlineData("Bridge to South-Korea", true)]
    [InlineData("Trip to the U.S. begins", true)]
    [InlineData("The us of old", false)]
    [InlineData("The north and south of Korea", false)]
    [InlineData("Rejapanned bridge", false)]
    [InlineData("Southkorea", false)]
    [InlineData("日本の橋", true)]
    [InlineData("한국과의 다리", true)]
    public void Words_are_whole_words_and_phrases_words_in_a_row(string title, bool isMatch) =>
        Assert.Equal(isMatch, IsMatch([["Japan*", "South Korea", "U.S.", "日本", "한국"]], title, "The bridge is open."));

    [Fact]
    public void Every_group_needs_a_word()
    {
        string[][] both = [["Japan*"], ["Korea*"]];
        Assert.False(IsMatch(both, "Japan opens a bridge", "It is long."));
        Assert.True(IsMatch(both, "Japan opens a bridge", "Koreans crossed first."));
    }

    [Fact]
    public void A_passing_mention_is_not_enough()
    {
        Assert.False(IsMatch([["Korea"]], "Bridge", $"{Filler}\n\nKorea has one. Boats go to Korea."));
        Assert.True(IsMatch([["Korea"]], "Bridge", $"{Filler}\n\nKorea has one. Boats go to Korea and come from Korea."));
    }

    [Fact]
    public void Three_mentions_are_passing_in_a_very_long_text() =>
        Assert.False(IsMatch([["Korea"]], "Bridge", $"{string.Concat(Enumerable.Repeat(Filler + "\n\n", 40))}Korea, Korea, Korea."));

    [Fact]
    public void A_word_inside_a_phrase_of_its_group_counts_once() =>
        Assert.False(IsMatch([["Korea", "South Korea", "South Korea's *"]], "Bridge", $"{Filler}\n\nSouth Korea has one. Boats go to South Korea."));

    [Fact]
    public void A_match_says_which_words_hit()
    {
        var topic = new Topic { Name = "t", Title = "T", Groups = [["Japan*"], ["Seoul", "Korea"]] };
        var analysis = new ArticleBuilder { Title = "Japanese visit", Text = "A minister came to Seoul. Japan and Korea met; seoul slept." }.Analysis();

        var match = Assert.Single(new TopicMatcher(new TopicCatalog([topic])).Match(analysis));

        Assert.Equal(["Japanese", "Japan", "Seoul", "Korea"], match.Hits);
    }

    [Theory]
    [InlineData("en", true)]
    [InlineData("de", false)]
    [InlineData("und", true)]
    public void A_topic_of_one_language_leaves_the_others_out(string language, bool isMatch)
    {
        var topic = new Topic { Name = "t", Title = "T", Groups = [["bridge"]], Languages = ["en"] };
        var analysis = new ArticleBuilder { Title = "Bridge", Language = language }.Analysis();
        Assert.Equal(isMatch, TopicMatcher.Match(topic, analysis) is not null);
    }

    [Fact]
    public void Topics_do_not_borrow_words_from_one_another()
    {
        var catalog = new TopicCatalog(
        [
            new Topic { Name = "a", Title = "A", Groups = [["ferry"]] },
            new Topic { Name = "b", Title = "B", Groups = [["bridge"], ["ferry"]] },
            new Topic { Name = "c", Title = "C", Groups = [["bridge"]] },
        ]);
        var matches = new TopicMatcher(catalog).Match(new ArticleBuilder { Title = "Bridge", Text = "It is open." }.Analysis());
        Assert.Equal(["c"], matches.Select(match => match.Topic.Name));
    }

    private static bool IsMatch(string[][] groups, string title, string text)
    {
        var topic = new Topic { Name = "t", Title = "T", Groups = groups };
        ArticleAnalysis analysis = new ArticleBuilder { Title = title, Text = text }.Analysis();
        return new TopicMatcher(new TopicCatalog([topic])).Match(analysis).Count == 1;
    }
}
