using Xunit;

namespace DigestBot.Text.Tests.Quotes;

public sealed class QuoteMarkTests
{
    [Theory]
    [InlineData("\"The ferry is late again,\" Ulla Brandt said.", "en")]
    [InlineData("“The ferry is late again,” Ulla Brandt said.", "en")]
    [InlineData("‘The ferry is late again,’ Ulla Brandt said.", "en")]
    [InlineData("'The ferry is late again,' Ulla Brandt said.", "en")]
    [InlineData("«The ferry is late again,» Ulla Brandt said.", "en")]
    [InlineData("„The ferry is late again,“ Ulla Brandt said.", "en")]
    [InlineData("»The ferry is late again,« Ulla Brandt said.", "en")]
    public void Every_pair_of_marks_is_read_without_them_and_with_the_comma_inside(string text, string language) =>
        Assert.Equal(["The ferry is late again, — Ulla Brandt"], Reading.Lines(text, language));

    [Fact]
    public void An_apostrophe_neither_opens_nor_closes_a_quote() =>
        Assert.Equal(
            ["It’s the workers’ harbour now, — Ulla Brandt"],
            Reading.Lines("The boats’ owners met in the ’90s hall. ‘It’s the workers’ harbour now,’ Ulla Brandt said."));

    [Theory]
    [InlineData("Ulla Brandt said: \"My aunt told me, 'Sell the boat,' and I did.\"", "My aunt told me, 'Sell the boat,' and I did.")]
    [InlineData("Ulla Brandt said: ‘My aunt told me, “Sell the boat,” and I did.’", "My aunt told me, “Sell the boat,” and I did.")]
    public void A_quote_inside_a_quote_is_no_entry_of_its_own(string text, string words) =>
        Assert.Equal([words + " — Ulla Brandt"], Reading.Lines(text));

    [Fact]
    public void A_quote_split_by_its_attribution_is_two_entries_of_one_speaker()
    {
        var quotes = Reading.Of("\"We mended the nets,\" Ulla Brandt said, \"and then the wind turned.\"");

        Assert.Equal(["Ulla Brandt", "Ulla Brandt"], quotes.Select(quote => quote.Speaker));
        Assert.All(quotes, quote => Assert.Equal(QuoteKind.Direct, quote.Kind));
    }

    [Fact]
    public void A_quote_over_several_paragraphs_is_one_entry_a_paragraph() =>
        Assert.Equal(
            ["The first pier went in the spring. — Ulla Brandt", "The second one will go next. — Ulla Brandt", "Then there will be none. — Ulla Brandt"],
            Reading.Lines("Ulla Brandt told the council: “The first pier went in the spring.\n\n“The second one will go next.\n\n“Then there will be none.”"));

    [Theory]
    [InlineData("\" ")]
    [InlineData("“a ")]
    [InlineData("'a ")]
    [InlineData("»a ")]
    [InlineData("‘a “b ")]
    [InlineData("a said \"b\" ")]
    [InlineData("Ulla Brandt, who said, ")]
    [InlineData("he said saying of the ")]
    [InlineData("(Mr. ")]
    public void Long_hostile_text_is_read_in_linear_time(string unit)
    {
        var text = "\"The quota stays,\" he said, " + string.Concat(Enumerable.Repeat(unit, 400_000 / unit.Length));
        var watch = System.Diagnostics.Stopwatch.StartNew();

        // far above what it takes, far below what quadratic time would take
        Assert.NotEmpty(Reading.Of(text));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(15), $"took {watch.Elapsed}");
    }
}
