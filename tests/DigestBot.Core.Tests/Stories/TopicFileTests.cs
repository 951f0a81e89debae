using DigestBot.Stories;
using Xunit;

namespace DigestBot.Core.Tests.Stories;

public sealed class TopicFileTests
{
    [Fact]
    public void A_file_gives_its_topics()
    {
        var result = TopicFile.Parse("""
            {
              // what readers follow
              "topics": [
                { "name": "japan-korea", "title": "Japan and Korea", "aliases": ["korea-japan"], "languages": ["en"], "match": [["Japan*"], ["Korea*", "Seoul"]] },
              ]
            }
            """);

        var topic = Assert.Single(Assert.IsType<TopicFileResult.Loaded>(result).Catalog.All);
        Assert.Equal(("japan-korea", "Japan and Korea"), (topic.Name, topic.Title));
        Assert.Equal(["korea-japan"], topic.Aliases);
        Assert.Equal(["en"], topic.Languages);
        Assert.Equal([["Japan*"], ["Korea*", "Seoul"]], topic.Groups);
    }

    [Theory]
    [InlineData("{\"topics\":[\n{\"name\":}]}", "topics.json is not JSON: it breaks at line 2")]
    [InlineData("[]", "topics.json: there is no list \"topics\"")]
    [InlineData("{\"topics\":[]}", "topics.json: there is no topic")]
    [InlineData("{\"topics\":[7]}", "topics.json: topics[0] is not an object")]
    [InlineData("{\"topics\":[{\"title\":\"x\"}]}", "topics.json: topics[0] has no name")]
    [InlineData("{\"topics\":[{\"name\":\"Two Words\"}]}", "topics.json: topics[0] 'Two Words' needs a name of lower-case letters, digits and hyphens")]
    [InlineData("{\"topics\":[{\"name\":\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"}]}", "topics.json: topics[0] 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' has a name of 41 characters, and a name has 40 at most")]
    [InlineData("{\"topics\":[{\"name\":\"a\",\"match\":[[\"x\"]]}]}", "topics.json: topics[0] 'a' has no title")]
    [InlineData("{\"topics\":[{\"name\":\"climate\",\"title\":\"C\"}]}", "topics.json: topics[0] 'climate' has no words")]
    [InlineData("{\"topics\":[{\"name\":\"climate\",\"title\":\"C\",\"match\":[]}]}", "topics.json: topics[0] 'climate' has no words")]
    [InlineData("{\"topics\":[{\"name\":\"climate\",\"title\":\"C\",\"match\":[[\"x\"],[]]}]}", "topics.json: topics[0] 'climate', match[1] has no words")]
    [InlineData("{\"topics\":[{\"name\":\"climate\",\"title\":\"C\",\"match\":[\"x\"]}]}", "topics.json: topics[0] 'climate', match[0] is not a list of words")]
    [InlineData("{\"topics\":[{\"name\":\"climate\",\"title\":\"C\",\"match\":[[\"*\"]]}]}", "topics.json: topics[0] 'climate', match[0] holds '*', which has no letter or digit")]
    [InlineData("{\"topics\":[{\"name\":\"climate\",\"title\":\"C\",\"mach\":[[\"x\"]]}]}", "topics.json: topics[0] 'climate' has an unknown field 'mach'")]
    [InlineData("{\"topics\":[{\"name\":\"climate\",\"title\":\"C\",\"aliases\":\"x\",\"match\":[[\"x\"]]}]}", "topics.json: topics[0] 'climate' needs a list of words as aliases")]
    [InlineData(
        "{\"topics\":[{\"name\":\"a\",\"title\":\"A\",\"match\":[[\"x\"]]},{\"name\":\"b\",\"title\":\"B\",\"aliases\":[\"A\"],\"match\":[[\"y\"]]}]}",
        "topics.json: topics[1] 'b' is called 'A', as topics[0] is")]
    public void A_broken_file_is_refused_with_the_place(string json, string reason) =>
        Assert.Equal(new TopicFileResult.Broken(reason), TopicFile.Parse(json));
}
