using DigestBot.Commands;
using DigestBot.Core.Tests.Digests;
using DigestBot.Digests;
using Xunit;

namespace DigestBot.Core.Tests.Commands;

public sealed class WhyCommandTests
{
    private static readonly NewsItem Apples = new() { Title = "Apples are early", Text = "The orchard is in flower. A harbour is far away.", Published = "2031-03-10" };

    private static readonly NewsItem Old = HarbourNews.Item with { Published = "2031-02-01", Url = "https://ledger.example/old" };

    private static async Task<NewsReason> WhyAsync(params string[] asked)
    {
        var newsroom = await new Newsroom().WithAsync(HarbourNews.Item, HarbourNews.CopyIn("North Shore Post"), HarbourReports.Item, Apples, Old);
        CommandReply? reply = null;
        foreach (var text in asked)
        {
            reply = await newsroom.AskAsync(text);
        }

        return Assert.IsType<CommandReply.Why>(reply).Reason;
    }

    [Theory]
    [InlineData("/why 1", NewsVerdict.Told)]
    [InlineData("/why #2", NewsVerdict.Copy)]
    [InlineData("/why 3 harbour", NewsVerdict.OtherReport)]
    [InlineData("/why 4 orchards", NewsVerdict.Told)]
    [InlineData("/why 5", NewsVerdict.OutsideWindow)]
    public async Task Why_says_what_became_of_an_article(string text, NewsVerdict verdict) => Assert.Equal(verdict, (await WhyAsync(text)).Verdict);

    [Fact]
    public async Task Why_names_the_words_that_hit_and_where()
    {
        var reason = await WhyAsync("/why 1 harbour");
        Assert.Equal((1, 2), (reason.Rank, reason.Stories));
        Assert.Contains("The headline says “Harbour”.", new ReasonWording(reason).Sentences);
    }

    [Fact]
    public async Task A_topic_of_ones_own_is_explained_by_the_words_of_its_query()
    {
        var reason = await WhyAsync("/topic add boats (harbour OR quay) AND lighthouse", "/why 1 boats");
        Assert.Equal(("boats", NewsVerdict.OffTopic), (reason.Scope.TopicName, reason.Verdict));
        var sentences = new ReasonWording(reason).Sentences;
        Assert.Contains("The headline says “Harbour”.", sentences);
        Assert.Contains("It says none of these: lighthouse.", sentences);
    }

    [Theory]
    [InlineData("harbour -festival", "The opening says “festival”, which the topic leaves out: NOT festival.")]
    [InlineData("harbour -(bridge OR festival)", "The headline says “bridge”, which the topic leaves out: NOT (bridge OR festival).")]
    [InlineData("harbour -source:ledger", "It is from Harbour Ledger, which the topic leaves out: NOT source:ledger.")]
    [InlineData("harbour -lang:en", "It is in English, which the topic leaves out: NOT lang:en.")]
    [InlineData("harbour source:\"Valley Post\"", "It is from Harbour Ledger, and the topic asks for source:\"Valley Post\".")]
    [InlineData("harbour (lang:ja OR lang:ko)", "It is in English, and the topic asks for lang:ja.")]
    public async Task What_keeps_an_article_out_is_named(string query, string sentence)
    {
        var reason = await WhyAsync($"/topic add boats {query}", "/why 1 boats");
        var sentences = new ReasonWording(reason).Sentences;
        Assert.Equal("The query of Boats leaves it out.", sentences[0]);
        Assert.Contains(sentence, sentences);
    }

    [Theory]
    [InlineData("harbour title:freighter", "The headline says none of these: freighter.")]
    [InlineData("harbour (title:freighter OR tram)", "The headline says none of these: freighter.")]
    [InlineData("harbour lighthouse -bolt", "The opening says “bolt”, which the topic leaves out: NOT bolt.")]
    public async Task Words_that_are_lacking_are_named_where_they_were_sought(string query, string sentence)
    {
        var sentences = new ReasonWording(await WhyAsync($"/topic add boats {query}", "/why 1 boats")).Sentences;
        Assert.Equal("It is not about Boats.", sentences[0]);
        Assert.Contains(sentence, sentences);
    }

    [Fact]
    public async Task Of_alternatives_only_what_was_found_is_told()
    {
        var sentences = new ReasonWording(await WhyAsync("/topic add boats (harbour OR title:freighter OR source:post) -tram", "/why 1 boats")).Sentences;
        Assert.Contains("The headline says “Harbour”.", sentences);
        Assert.DoesNotContain(sentences, sentence => sentence.Contains("freighter", StringComparison.Ordinal) || sentence.Contains("asks for", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_a_topic_it_is_about_the_last_digest_of_the_chat()
    {
        var reason = await WhyAsync("/digest night-trains since 7d", "/why 1");
        Assert.Equal(("night-trains", NewsVerdict.OffTopic), (reason.Scope.TopicName, reason.Verdict));
        Assert.Contains("It says none of these: train.", new ReasonWording(reason).Sentences);
    }

    [Fact]
    public async Task An_article_from_before_the_window_is_shown_the_way_to_a_digest_that_has_it() =>
        Assert.Equal("/digest harbour since 2031-02-01", new ReasonWording(await WhyAsync("/why 5")).Remedy);

    [Theory]
    [InlineData("/why", "Which article?")]
    [InlineData("/why 99", "There is no article 99.")]
    [InlineData("/why number:x", "“x” is not an article's number")]
    public async Task A_number_that_is_none_is_a_problem(string text, string message) =>
        Assert.StartsWith(message, (await new Newsroom().ProblemAsync(text)).Message, StringComparison.Ordinal);
}
