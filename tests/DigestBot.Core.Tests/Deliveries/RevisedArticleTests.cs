using DigestBot.Digests;
using DigestBot.Testing;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace DigestBot.Core.Tests.Deliveries;

/// <summary>An article that was told, and that its outlet changes afterwards.</summary>
public sealed class RevisedArticleTests
{
    private const string Collapse = "The old harbour crane collapsed onto the quay on Monday morning and blocked the ferry berth.";
    private const string Crew = "Nobody was hurt because the crew had left the harbour an hour before.";
    private const string Quoted = "\"We will pay for every broken mooring in this harbour,\" mayor Mira Holt said.";
    private const string Lift = "Engineers will lift the harbour crane off the quay on 20 March.";

    private readonly BriefingRoom room = BriefingRoom.InMemory();

    [Fact]
    public async Task What_its_outlet_adds_is_told_as_an_update_and_nothing_else()
    {
        await TellAsync(Collapse, Crew);
        await SaveAsync(Collapse, Crew, Quoted, Lift);
        await room.RunAsync(Duration.FromHours(24), Duration.FromMinutes(20));

        var story = Assert.Single(room.Messenger.Messages[^1].Digest.Stories);
        Assert.Equal(2, room.Messenger.Messages.Count);
        Assert.True(story.IsUpdate);
        var told = story.Sentences.Select(sentence => sentence.Text).Concat(story.Quotes.Select(quote => quote.Text)).ToList();
        Assert.NotEmpty(told);
        Assert.DoesNotContain(told, text => Collapse.Contains(text, StringComparison.Ordinal) || Crew.Contains(text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_misspelling_that_was_mended_is_no_news()
    {
        await TellAsync(Collapse.Replace("collapsed", "colapsed", StringComparison.Ordinal), Crew, Quoted);
        await SaveAsync(Collapse, Crew, Quoted);
        await room.RunAsync(Duration.FromHours(48), Duration.FromMinutes(20));

        Assert.Single(room.Messenger.Messages);
    }

    [Fact]
    public async Task Sentences_that_change_places_are_no_news()
    {
        string[] filling = [.. Enumerable.Range(1, 8).Select(number => $"The harbour office counted {number * 7} barges at berth {number} in week {number + 3}.")];
        await TellAsync([Collapse, .. filling, Crew]);
        await SaveAsync([Collapse, Crew, .. filling.Reverse()]);
        await room.RunAsync(Duration.FromHours(48), Duration.FromMinutes(20));

        Assert.Single(room.Messenger.Messages);
    }

    [Fact]
    public async Task An_update_is_told_once()
    {
        await TellAsync(Collapse, Crew);
        await SaveAsync(Collapse, Crew, Lift);
        await room.RunAsync(Duration.FromHours(72), Duration.FromMinutes(20));

        Assert.Equal(2, room.Messenger.Messages.Count);
    }

    [Fact]
    public async Task As_stories_break_an_update_of_the_text_comes_as_well()
    {
        await room.SubscribeAsync(mostAnHour: 10);
        await room.RunAsync(Duration.FromMinutes(1));
        await SaveAsync(Collapse, Crew);
        await room.RunAsync(Duration.FromMinutes(2));
        await SaveAsync(Collapse, Crew, Lift);
        await room.RunAsync(Duration.FromMinutes(58));
        Assert.Single(room.Messenger.Messages);
        await room.RunAsync(Duration.FromMinutes(15));

        Assert.True(Assert.Single(room.Messenger.Messages[^1].Digest.Stories).IsUpdate);
        Assert.Equal(2, room.Messenger.Messages.Count);
    }

    [Fact]
    public void A_ledger_written_before_texts_were_watched_still_reads()
    {
        const string old = """{"articles":[[1,22348,1],[2,22348,0]],"words":{"22348":["rMD_dLEJEqY"]}}""";
        var ledger = Ledger.Read(old);

        Assert.Equal(old, ledger.Json);
        Assert.Equal(new LedgerEntry(ArticleMark.Told, null), ledger.Find(new(1)));
        Assert.Equal(new LedgerEntry(ArticleMark.PassedOver, null), ledger.Find(new(2)));
        Assert.Null(ledger.Find(new(3)));
        Assert.True(ledger.HasSaid(Collapse));
    }

    private async Task TellAsync(params string[] sentences)
    {
        await room.SubscribeAsync();
        await SaveAsync(sentences);
        await room.RunAsync(Duration.FromHours(2), Duration.FromMinutes(20));
        Assert.Single(room.Messenger.Messages);
    }

    /// <summary>The text of one article from now on.</summary>
    private Task SaveAsync(params string[] sentences) => room.SaveAsync(new ArticleBuilder
    {
        Title = "Harbour crane collapses onto the quay",
        Text = string.Join(' ', sentences),
        Published = InstantPattern.General.Format(BriefingRoom.Seven),
        Url = "https://ledger.example/crane",
    });
}
