using Xunit;

namespace DigestBot.Core.Tests.Digests;

public sealed class WordLimitTests
{
    private static string Words(string word, int count) => string.Join(' ', Enumerable.Repeat(word, count)) + ".";

    [Fact]
    public async Task What_does_not_fit_is_left_out_whole()
    {
        var (first, second, third) = (Words("one", 150), Words("two", 60), Words("three", 40));
        var item = new NewsItem { Title = "Harbour bridge", Text = $"The harbour. {first} {second} {third}", Gist = [first, second, third] };
        var story = Assert.Single((await (await new Newsroom().WithAsync(item)).DigestAsync()).Stories);
        Assert.Equal([first, third], story.Sentences.Select(sentence => sentence.Text));
    }

    [Fact]
    public async Task Sentences_go_before_quotes_and_quotes_before_what_is_past()
    {
        var (gist, quote, date) = (Words("one", 120), Words("two", 59), Words("three", 59));
        var item = new NewsItem
        {
            Title = "Harbour bridge",
            Text = $"The harbour. {gist} \"{quote}\" {date}",
            Gist = [gist],
            Quotes = [new NewsQuote(quote, "Mira Holt")],
            Dates = [new NewsDate("2031-03-02", "2031-03-03", date, "three")],
        };
        var story = Assert.Single((await (await new Newsroom().WithAsync(item)).DigestAsync()).Stories);
        Assert.Single(story.Quotes);
        Assert.Empty(story.Dates);
    }

    [Fact]
    public async Task Room_is_kept_for_the_next_date_the_article_looks_forward_to()
    {
        var (first, second, date) = (Words("one", 120), Words("two", 70), Words("three", 20));
        var item = new NewsItem
        {
            Title = "Harbour bridge",
            Text = $"The harbour. {first} {second} {date}",
            Gist = [first, second],
            Dates = [new NewsDate("2031-03-12", "2031-03-13", date, "three")],
        };
        var newsroom = await new Newsroom().WithAsync(item);
        var digest = await newsroom.DigestAsync();
        Assert.Single(digest.Upcoming);
        Assert.Equal([first], digest.Stories[0].Sentences.Select(sentence => sentence.Text));

        newsroom.Clock.AdvanceDays(100);
        Assert.Single((await newsroom.DigestAsync()).Stories[0].Dates);
    }

    [Fact]
    public async Task Scripts_without_spaces_are_counted_by_their_characters()
    {
        var sentence = new string('港', 401) + "。";
        var item = new NewsItem { Title = "Harbour", Text = $"The harbour.\n\n{sentence}", Gist = [sentence], Language = "ja" };
        Assert.Empty((await (await new Newsroom().WithAsync(item)).DigestAsync()).Stories[0].Sentences);
    }
}
