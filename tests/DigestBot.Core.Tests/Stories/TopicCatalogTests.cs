using DigestBot.Stories;
using Xunit;

namespace DigestBot.Core.Tests.Stories;

public sealed class TopicCatalogTests
{
    private static readonly TopicCatalog Catalog = new(
    [
        TopicOf("japan-korea", "Japan and Korea", "korea-japan"),
        TopicOf("semiconductors", "Semiconductors", "chips"),
        TopicOf("climate", "Climate"),
        TopicOf("elections", "Elections", "votes"),
    ]);

    [Theory]
    [InlineData("japan-kroea", "japan-korea")]
    [InlineData("Japan Korea", "japan-korea")]
    [InlineData("japan", "japan-korea")]
    [InlineData("korea", "japan-korea")]
    [InlineData("semiconductor", "semiconductors")]
    [InlineData("semi", "semiconductors")]
    [InlineData("chip", "semiconductors")]
    [InlineData("climat", "climate")]
    [InlineData("election", "elections")]
    public void A_name_that_is_none_brings_the_nearest_one_first(string typed, string nearest) =>
        Assert.Equal(nearest, Catalog.Nearest(typed, 3)[0].Name);

    [Theory]
    [InlineData("quantum gravity")]
    [InlineData("")]
    [InlineData("x")]
    public void Nothing_is_suggested_that_is_far_off(string typed) => Assert.Empty(Catalog.Nearest(typed, 3));

    [Theory]
    [InlineData("jap", "japan-korea")]
    [InlineData("KOREA", "japan-korea")]
    [InlineData("vo", "elections")]
    [InlineData("c", "climate", "semiconductors")]
    [InlineData("", "climate", "elections", "japan-korea", "semiconductors")]
    [InlineData("zz")]
    public void What_was_typed_so_far_is_completed(string typed, params string[] names) =>
        Assert.Equal(names, Catalog.Complete(typed).Select(topic => topic.Name));

    private static Topic TopicOf(string name, string title, params string[] aliases) =>
        new() { Name = name, Title = title, Aliases = aliases, Groups = [[name]] };
}
