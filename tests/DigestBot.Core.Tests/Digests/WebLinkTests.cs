using DigestBot.Digests;
using Xunit;

namespace DigestBot.Core.Tests.Digests;

public sealed class WebLinkTests
{
    private static readonly Uri Page = new("https://ledger.example/a?b=c");

    [Theory]
    [InlineData("well-made, tea & scones", "well%2Dmade%2C%20tea%20%26%20scones")]
    [InlineData("two\n  lines", "two%20lines")]
    [InlineData("日本 と 韓国", "%E6%97%A5%E6%9C%AC%20%E3%81%A8%20%E9%9F%93%E5%9B%BD")]
    public void What_would_end_the_words_early_is_escaped(string words, string directive) =>
        Assert.Equal("https://ledger.example/a?b=c#:~:text=" + directive, WebLink.To(Page, words)?.OriginalString);

    [Fact]
    public void Of_a_long_passage_both_ends_are_named()
    {
        var words = string.Join(' ', Enumerable.Range(1, 40).Select(number => $"word{number}"));
        Assert.EndsWith("#:~:text=word1%20word2%20word3%20word4%20word5,word36%20word37%20word38%20word39%20word40", WebLink.To(Page, words)?.OriginalString, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_passage_without_spaces_is_named_by_its_first_and_last_characters()
    {
        var link = WebLink.To(Page, string.Concat(Enumerable.Repeat("港の橋", 40)))?.OriginalString;
        Assert.NotNull(link);
        Assert.Single(link, ',');
        Assert.True(link.Length < WebLink.MaxLength);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(460)]
    [InlineData(490)]
    public void A_link_is_never_longer_than_a_button_holds(int addressLength)
    {
        var page = new Uri("https://ledger.example/" + new string('a', addressLength - 23));
        var link = WebLink.To(page, "some rather long words that nobody would want to miss in their link");
        Assert.NotNull(link);
        Assert.InRange(link.OriginalString.Length, addressLength, WebLink.MaxLength);
    }

    [Fact]
    public void An_address_too_long_for_any_link_gives_none() =>
        Assert.Null(WebLink.To(new Uri("https://ledger.example/" + new string('a', 600)), "words"));

    [Fact]
    public void An_address_with_a_place_of_its_own_keeps_it() =>
        Assert.Equal("https://ledger.example/a#top:~:text=words", WebLink.To(new Uri("https://ledger.example/a#top"), "words")?.OriginalString);

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/hosts")]
    [InlineData("data:text/html,hello")]
    public void Only_the_web_is_linked(string address) => Assert.Null(WebLink.Href(new Uri(address)));

    [Theory]
    [InlineData("https://ledger.example/a_(b)", "https://ledger.example/a_%28b%29")]
    [InlineData("https://ledger.example:443/a\"><b>", "https://ledger.example/a%22%3E%3Cb%3E")]
    public void What_would_end_a_link_early_is_escaped(string address, string written) =>
        Assert.Equal(written, WebLink.Href(new Uri(address)));
}
