using Xunit;

namespace DigestBot.Text.Tests.Times;

public class KeyDateTests
{
    private const string Day = "2025-03-12";

    [Theory]
    [InlineData("The two could next speak beside a two-day meeting of the Tovia Forum to be held in Lydda from Saturday.", "2025-03-15: a two-day meeting of the Tovia Forum to be held in Lydda from Saturday")]
    [InlineData("LYDDA (Agora) -- Mayor Una Brask resigned Monday, two aides said.", "2025-03-10: Mayor Una Brask resigned Monday")]
    [InlineData("If the court refuses, the farmers must answer by 28 March, their lawyer said.", "2025-03-28: the farmers must answer by 28 March")]
    [InlineData("He spoke at length about a forum on rivers, which opens in Lydda on Sunday.", "2025-03-16: a forum on rivers, which opens in Lydda on Sunday")]
    public void A_key_date_is_told_by_a_clause_that_reads_by_itself(string text, string expected)
    {
        var analysis = Reading.Of(text, Day);
        var date = Assert.Single(analysis.KeyDates);
        Assert.Equal(expected, $"{date.From}: {date.What.Of(analysis.Text)}");
        Assert.True(date.What.Contains(date.Phrase));
    }

    [Fact]
    public void What_is_to_come_stands_first_and_in_calendar_order()
    {
        const string text = "The mayor resigned Monday. A vote will be held on May 4. Papers must be filed by April 1. The town was founded in 1908 and rebuilt in the 1970s.";
        Assert.Equal(["2025-04-01", "2025-05-04", "2025-03-10"], Reading.Of(text, Day).KeyDates.Select(date => date.From.ToString()));
    }

    [Fact]
    public void Vague_references_lengths_and_quoted_words_are_no_key_dates()
    {
        Assert.Empty(Reading.Of("They will talk for three hours soon. She told him to stop saying 'next year' now.", Day).KeyDates);
        Assert.Empty(Reading.Of("The council will meet on Friday.", published: null).KeyDates);
    }
}
