using DigestBot.Stories;
using DigestBot.Stories.Queries;
using DigestBot.Testing;
using Xunit;

namespace DigestBot.Core.Tests.Stories.Queries;

public sealed class QueryTopicTests
{
    private static readonly string Filler = string.Join("\n\n", Enumerable.Repeat("The harbour was calm and the boats lay still.", 6));

    [Theory]
    [InlineData("Korea OR Seoul", "Boats go to Korea. Korea and Seoul.", true)]
    [InlineData("Korea OR title:Seoul", "Boats go to Korea. Korea and Seoul.", false)]
    [InlineData("Korea", "Boats go to Korea. Korea and Seoul.", false)]
    [InlineData("Korea OR Seoul", "Boats go to Korea and Seoul.", false)]
    public void Names_of_one_thing_count_together(string query, string late, bool isMatch) =>
        Assert.Equal(isMatch, IsMatch(query, "Bridge", $"{Filler}\n\n{late}"));

    [Theory]
    [InlineData("harbour -Korea", "Boats go to Korea.", false)]
    [InlineData("harbour -Korea", "Boats go far.", true)]
    public void What_is_left_out_is_so_at_its_first_mention(string query, string late, bool isMatch) =>
        Assert.Equal(isMatch, IsMatch(query, "Bridge", $"{Filler}\n\n{late}"));

    [Fact]
    public void Groups_of_a_file_mean_what_the_query_of_them_means()
    {
        var topic = new Topic { Name = "t", Title = "T", Groups = [["Japan*", "日本"], ["Korea Selatan"]], Languages = ["id"] };
        Assert.Equal("(Japan* OR 日本) AND \"Korea Selatan\"", QueryText.Of(topic.Asked));
        Assert.Equal("(Japan* OR 日本) AND \"Korea Selatan\" AND (lang:id OR lang:und)", QueryText.Of(topic.Matching));
    }

    [Fact]
    public void A_reason_names_what_was_found_and_where()
    {
        var analysis = new ArticleBuilder { Title = "Japanese visit", Text = "A minister came to Seoul.", Publisher = "Harbour Post" }.Analysis();
        var topic = new Topic { Name = "t", Title = "T", Query = Read("japan* seoul -tram source:harbour lang:en") };

        Assert.Equal(
            "“Japanese” in the headline, “Seoul” in the lead, “Harbour Post” as the source, “en” as the language",
            TopicMatcher.Match(topic, analysis)!.Match.Reason);
    }

    [Theory]
    [InlineData("""{"topics":[{"name":"t","title":"T","query":"ferry (tram"}]}""", "topics.json: topics[0] 't' has a query that cannot be read. The parenthesis at character 7 is never closed")]
    [InlineData("""{"topics":[{"name":"t","title":"T","query":"ferry","match":[["ferry"]]}]}""", "topics.json: topics[0] 't' has both match and query: one says what it is about")]
    public void A_file_with_a_wrong_query_is_told_so(string json, string reason) =>
        Assert.Equal(reason, Assert.IsType<TopicFileResult.Broken>(TopicFile.Parse(json)).Reason);

    [Fact]
    public void A_file_may_hold_a_query_in_the_place_of_groups()
    {
        var loaded = Assert.IsType<TopicFileResult.Loaded>(TopicFile.Parse("""{"topics":[{"name":"t","title":"T","query":"ferry -tram"}]}"""));
        Assert.Equal("ferry AND NOT tram", QueryText.Of(loaded.Catalog.All[0].Matching));
    }

    private static ArticleQuery Read(string query) => Assert.IsType<QueryParseResult.Parsed>(QueryParser.Parse(query)).Query;

    private static bool IsMatch(string query, string title, string text) =>
        TopicMatcher.Match(new Topic { Name = "t", Title = "T", Query = Read(query) }, new ArticleBuilder { Title = title, Text = text }.Analysis()) is not null;
}
