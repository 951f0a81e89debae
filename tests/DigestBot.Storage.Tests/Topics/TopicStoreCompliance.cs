using DigestBot.Stories;
using DigestBot.Stories.Queries;
using Xunit;

namespace DigestBot.Storage.Tests.Topics;

/// <summary>What every store of topics keeps to. A database joins with a subclass that opens an empty store.</summary>
public abstract class TopicStoreCompliance
{
    private static readonly WorkspaceId Quay = new("quay");

    protected abstract ITopicStore Store { get; }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_topic_comes_back_as_it_was_written()
    {
        Assert.True(await Store.AddAsync(Quay, Topic("ferries", "Night ferries", "\"night ferr*\" (韓国 OR Korea) -title:tram lang:ja"), Cancellation));

        var topic = Assert.Single(await Store.OfAsync(Quay, Cancellation));

        Assert.Equal(("ferries", "Night ferries", TopicOrigin.Workspace), (topic.Name, topic.Title, topic.Origin));
        Assert.Equal("\"night ferr*\" AND (韓国 OR Korea) AND NOT title:tram AND lang:ja", QueryText.Of(topic.Asked));
    }

    [Fact]
    public async Task A_name_is_taken_once_in_a_workspace()
    {
        Assert.True(await Store.AddAsync(Quay, Topic("ferries", "Ferries", "ferry"), Cancellation));
        Assert.False(await Store.AddAsync(Quay, Topic("ferries", "Trams", "tram"), Cancellation));
        Assert.True(await Store.AddAsync(WorkspaceId.Local, Topic("ferries", "Trams", "tram"), Cancellation));

        Assert.Equal("Ferries", Assert.Single(await Store.OfAsync(Quay, Cancellation)).Title);
        Assert.Equal("Trams", Assert.Single(await Store.OfAsync(WorkspaceId.Local, Cancellation)).Title);
    }

    [Fact]
    public async Task Two_that_come_at_once_are_one()
    {
        var added = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Store.AddAsync(Quay, Topic("ferries", "Ferries", "ferry"), Cancellation))));
        Assert.Single(added, isAdded => isAdded);
    }

    [Fact]
    public async Task Replacing_changes_the_one_of_that_name_and_no_other()
    {
        await Store.AddAsync(Quay, Topic("ferries", "Ferries", "ferry"), Cancellation);
        await Store.AddAsync(Quay, Topic("trams", "Trams", "tram"), Cancellation);

        Assert.True(await Store.ReplaceAsync(Quay, Topic("ferries", "Boats", "boat*"), Cancellation));
        Assert.False(await Store.ReplaceAsync(WorkspaceId.Local, Topic("ferries", "Boats", "boat*"), Cancellation));

        Assert.Equal(["boat*", "tram"], (await Store.OfAsync(Quay, Cancellation)).Select(topic => QueryText.Of(topic.Asked).Trim('"')));
    }

    [Fact]
    public async Task What_is_removed_is_gone_and_its_name_free()
    {
        await Store.AddAsync(Quay, Topic("ferries", "Ferries", "ferry"), Cancellation);

        Assert.False(await Store.RemoveAsync(WorkspaceId.Local, "ferries", Cancellation));
        Assert.True(await Store.RemoveAsync(Quay, "ferries", Cancellation));
        Assert.False(await Store.RemoveAsync(Quay, "ferries", Cancellation));
        Assert.True(await Store.AddAsync(Quay, Topic("ferries", "Ferries", "ferry"), Cancellation));
    }

    private static Topic Topic(string name, string title, string query) =>
        new() { Name = name, Title = title, Query = Assert.IsType<QueryParseResult.Parsed>(QueryParser.Parse(query)).Query };
}
