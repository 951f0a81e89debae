using DigestBot.Feeds;
using Xunit;
using static DigestBot.Core.Tests.Feeds.FollowedFeed;

namespace DigestBot.Core.Tests.Feeds;

public sealed class ItemIdentityTests
{
    private readonly FollowedFeed feed = new();

    [Fact]
    public async Task Guids_that_change_from_poll_to_poll_are_given_up_for_addresses_and_stay_given_up()
    {
        await feed.FollowAsync();
        for (var poll = 0; poll < 4; poll++)
        {
            await feed.Says(
                Item("Bridge", $"a{poll}", "https://ledger.example/bridge") + Item("Ferry", $"b{poll}", "https://ledger.example/ferry")).PollNextAsync();
        }

        Assert.Equal(ItemIdentity.Address, (await feed.FeedAsync()).Identity);
        await feed.Says(Item("Gate", "c", "https://ledger.example/gate")).PollNextAsync();
        await feed.Says(Item("Gate", "c", "https://ledger.example/gate")).PollNextAsync();
        Assert.Equal(ItemIdentity.Address, (await feed.FeedAsync()).Identity);
        Assert.Equal(["Ferry", "Bridge", "Gate"], await feed.TitlesAsync());
    }

    [Fact]
    public async Task Addresses_that_change_as_well_are_given_up_for_the_words()
    {
        await feed.FollowAsync();
        for (var poll = 0; poll < 4; poll++)
        {
            await feed.Says(
                Item("Bridge", $"a{poll}", $"https://ledger.example/bridge?session={poll}")
                + Item("Ferry", $"b{poll}", $"https://ledger.example/ferry?session={poll}")).PollNextAsync();
        }

        Assert.Equal(ItemIdentity.Text, (await feed.FeedAsync()).Identity);
        Assert.Equal(["Ferry", "Bridge"], await feed.TitlesAsync());
    }

    [Fact]
    public async Task Changing_guids_without_addresses_bring_nothing_twice()
    {
        await feed.FollowAsync();
        for (var poll = 0; poll < 4; poll++)
        {
            await feed.Says(Item("Bridge", $"a{poll}") + Item("Ferry", $"b{poll}")).PollNextAsync();
        }

        Assert.Equal(["Ferry", "Bridge"], await feed.TitlesAsync());
    }

    [Fact]
    public async Task A_new_guid_for_one_corrected_article_changes_nothing_for_the_others()
    {
        await feed.FollowAsync();
        const string others = "<item><guid>2</guid><title>Ferry</title></item><item><guid>3</guid><title>Gate</title></item>";
        await feed.Says(Item("Bridge", "1", "https://ledger.example/bridge") + others).PollAsync();
        await feed.Says(Item("Bridge (corrected)", "1-b", "https://ledger.example/bridge") + others).PollNextAsync();

        Assert.Equal(ItemIdentity.FeedGuid, (await feed.FeedAsync()).Identity);
        Assert.Equal(["Bridge (corrected)"], await feed.TitlesAsync());
    }

    [Fact]
    public async Task The_same_words_under_another_guid_are_another_item_in_a_feed_that_keeps_its_guids()
    {
        await feed.FollowAsync();
        await feed.Says(Item("No warnings", "monday") + Item("Bridge", "1")).PollAsync();
        await feed.Says(Item("No warnings", "tuesday") + Item("No warnings", "monday") + Item("Bridge", "1")).PollNextAsync();

        Assert.Equal(["Bridge", "No warnings", "No warnings"], await feed.TitlesAsync());
    }
}
