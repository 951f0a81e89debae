using System.Text;
using CsCheck;
using DigestBot.Digests.Wording;
using DigestBot.Discord.Rendering;
using DigestBot.Testing;
using Xunit;

namespace DigestBot.Discord.Tests.Rendering;

public sealed class DiscordMarkdownTests
{
    private static readonly Uri Url = new("https://ledger.example/a_b?c=*d*");

    /// <summary>Where words of articles stand in our messages.</summary>
    public static TheoryData<string, string> Places => new()
    {
        { "", "" },
        { "### ", "\n-# Harbour Post" },
        { "> “", "” — [Mira Holt](https://ledger.example/1)" },
        { "- **Monday** — ", " · [Harbour Post](https://ledger.example/1)" },
        { "- **", "** — the bridge" },
        { "[Harbour Post](https://ledger.example/1) · ", "" },
        { "-# ", "" },
    };

    [Theory]
    [MemberData(nameof(Places))]
    public void A_reader_sees_the_words_of_the_article_to_the_letter(string before, string after) => AnyText.Of(1, 20).Sample(
        words =>
        {
            var usual = ReadMarkdown.Of($"{before}x{after}");
            var read = ReadMarkdown.Of($"{before}{DiscordMarkdown.Escape(words)}{after}");
            if (Seen(words).Length > 0)
            {
                Assert.Equal(usual.Text.Replace("x", Seen(words), StringComparison.Ordinal), read.Text);
                Assert.Equal(usual.Markup, read.Markup);
            }
        },
        iter: 3000);

    [Fact]
    public void Words_of_a_link_are_seen_to_the_letter_and_lead_to_its_address() => AnyText.Of(1, 8).Sample(
        words =>
        {
            var read = ReadMarkdown.Of(new DiscordLink(words, Url).Written);
            Assert.Equal(["link https://ledger.example/a_b?c=*d*"], read.Markup);
            Assert.Equal(new DiscordLink(words, Url).IsPlain ? Seen(words) : $"{Seen(words)} (link)", read.Text);
        },
        iter: 5000);

    [Theory]
    [InlineData("Japan and Korea agree", "[Japan and Korea agree](https://ledger.example/a_b?c=*d*)")]
    [InlineData("A *star* is born", @"A \*star\* is born ([link](https://ledger.example/a_b?c=*d*))")]
    [InlineData("Lift-off 🚀", "Lift-off 🚀 ([link](https://ledger.example/a_b?c=*d*))")]
    public void Words_that_Discord_would_not_take_as_a_link_stand_before_it(string words, string written) =>
        Assert.Equal(written, new DiscordLink(words, Url).Written);

    [Fact]
    public void Long_title_is_cut_between_characters_as_people_see_them()
    {
        var family = "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67";
        Assert.Equal(family + family + "…", Shortened.To(string.Concat(Enumerable.Repeat(family, 700)), (2 * family.Length) + 3));
    }

    [Fact]
    public void Cut_texts_fit_and_are_beginnings() => Gen.Select(AnyText.Title, Gen.Int[5, 300]).Sample(
        (text, most) =>
        {
            var line = PlainLine.Of(text);
            foreach (var cut in (string[])[Shortened.To(line, most), DiscordMarkdown.Shorten(line, most)])
            {
                Assert.InRange(cut.Length, 0, most);
                Assert.True(cut == line || line.StartsWith(cut[..^1], StringComparison.Ordinal));
            }

            Assert.InRange(DiscordMarkdown.Escape(DiscordMarkdown.Shorten(line, most)).Length, 0, most);
        },
        iter: 2000);

    /// <summary>The words on one line, without what nobody sees and what would turn the direction of other words.</summary>
    internal static string Seen(string words)
    {
        var seen = new StringBuilder();
        foreach (var rune in words.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                seen.Append(' ');
            }
            else if (!Rune.IsControl(rune) && rune.Value is not ((>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069)))
            {
                seen.Append(rune.ToString());
            }
        }

        return seen.ToString().Trim();
    }
}
