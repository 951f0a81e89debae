using Xunit;

namespace DigestBot.Text.Tests.Times;

public class EnglishTimeTests
{
    // a Wednesday
    private const string Day = "2025-03-12";

    [Theory]
    [InlineData("The mayor of Lydda resigned Monday.", "Monday=2025-03-10")]
    [InlineData("The council will meet on Friday.", "Friday=2025-03-14")]
    [InlineData("The vote is to be held on Tuesday in Tovia.", "Tuesday=2025-03-18")]
    [InlineData("Orlo spoke on Wednesday.", "Wednesday=2025-03-12")]
    [InlineData("The bridge closed last Friday and reopens next Monday.", "last Friday=2025-03-07; next Monday=2025-03-17")]
    [InlineData("Brask, who won on Sunday, will be sworn in on Thursday.", "Sunday=2025-03-09; Thursday=2025-03-13")]
    [InlineData("The fair opens on Saturday night.", "Saturday night=2025-03-15TNI")]
    public void A_weekday_follows_the_tense_around_it(string text, string times) => Assert.Equal(times, Reading.Times(text, Day));

    [Theory]
    [InlineData("Sales fell last month and may recover this year.", "last month=2025-02; this year=2025")]
    [InlineData("She left two years ago, three days before yesterday.", "two years ago=2023; three days=P3D; yesterday=2025-03-11")]
    [InlineData("The mill shut in 2011. The owner died two years later.", "2011=2011; two years later=2013")]
    [InlineData("It opened on May 4, 2019. It burned down the next day.", "May 4, 2019=2019-05-04; the next day=2019-05-05")]
    [InlineData("Profit rose to 4 million euros in the second quarter of 2024, from 3 million a year earlier.", "the second quarter of 2024=2024-Q2; a year earlier=2023-Q2")]
    [InlineData("The plant will close in the first half of next year.", "the first half of next year=2026-H1")]
    [InlineData("It came in October last year, in the spring of 2020 and in fiscal 2023.", "October last year=2024-10; the spring of 2020=2020-SP; fiscal 2023=2023")]
    [InlineData("The tower dates from the 18th century and was rebuilt in the early 1970s.", "the 18th century=17; the early 1970s=197")]
    public void Relative_and_coarse_dates_keep_their_grain(string text, string times) => Assert.Equal(times, Reading.Times(text, Day));

    [Theory]
    [InlineData("Applications are due by April 30.", "April 30=2025-04-30")]
    [InlineData("The law was passed on Nov. 5.", "Nov. 5=2024-11-05")]
    [InlineData("The strike begins on Thursday, April 3.", "Thursday, April 3=2025-04-03")]
    [InlineData("They meet at 6:15 p.m. GMT on Friday.", "6:15 p.m. GMT on Friday=2025-03-14T18:15Z")]
    [InlineData("The shop will be shut on Christmas Day.", "Christmas Day=2025-12-25")]
    public void A_date_without_a_year_takes_the_year_that_fits(string text, string times) => Assert.Equal(times, Reading.Times(text, Day));

    [Theory]
    [InlineData("The roughly 40-minute call opened a five-day visit.", "roughly 40-minute=PT40M; five-day=P5D")]
    [InlineData("The strike lasted two and a half years.", "two and a half years=P2Y6M")]
    [InlineData("Trains run every two weeks.", "every two weeks=P2W")]
    public void Lengths_and_rhythms_have_no_place_on_the_calendar(string text, string times)
    {
        Assert.Equal(times, Reading.Times(text, Day));
        Assert.All(Reading.Of(text, Day).Times, time => Assert.Null(time.From));
    }

    [Theory]
    [InlineData("Brask, 58 years old, may march with her 12-year-old son.")]
    [InlineData("Prices fall when May Orlo seconds the motion.")]
    [InlineData("The firm handles 30 launches a year and 1,950 orders.")]
    [InlineData("The pharmacy is open 24 hours a day, seven days a week.")]
    [InlineData("Critics called it high noon for the port.")]
    public void Ages_rates_and_verbs_are_not_times(string text) => Assert.Equal("", Reading.Times(text, Day));

    [Fact]
    public void A_range_is_one_expression_with_its_ends_in_parts()
    {
        var range = Reading.Single("The pier stood between 1921 and 1938.", Day);
        Assert.Equal(("1921/1938", "1921", "1938"), (range.Value, range.Parts[0].Value, range.Parts[1].Value));
        Assert.Equal(("1921-01-01", "1939-01-01"), (range.From.ToString(), range.To.ToString()));
        Assert.Equal("2025-06-15/2025-06-17", Reading.Single("The fair will run June 15–17.", Day).Value);
        Assert.Equal("2025-04/2025-06", Reading.Single("It will be shown from April to June.", Day).Value);
    }

    [Fact]
    public void A_start_whose_sentence_names_the_length_runs_that_long()
    {
        var start = Reading.Of("Ministers will attend a two-day forum to be held in Tovia from Saturday.", Day).Times[^1];
        Assert.Equal(("2025-03-15", "2025-03-15", "2025-03-17", TimeRole.Future), (start.Value, start.From.ToString(), start.To.ToString(), start.Role));
    }

    [Fact]
    public void Vague_references_carry_their_direction_and_no_interval()
    {
        var times = Reading.Of("It is closed now. It will reopen soon, as it recently did.", Day).Times;
        Assert.Equal(["PRESENT_REF", "FUTURE_REF", "PAST_REF"], times.Select(time => time.Value));
        Assert.All(times, time => Assert.True(time.IsVague && time.From is null));
    }

    [Theory]
    [InlineData("The dam opens in early June.", TimeModifier.Start)]
    [InlineData("It was rebuilt in the mid-1990s.", TimeModifier.Mid)]
    [InlineData("The report is due at the end of the month.", TimeModifier.End)]
    [InlineData("The wall fell about ten years ago.", TimeModifier.Approx)]
    [InlineData("They talked for nearly four hours.", TimeModifier.LessThan)]
    [InlineData("They talked for over four hours.", TimeModifier.MoreThan)]
    [InlineData("They talked for at least four hours.", TimeModifier.EqualOrMore)]
    [InlineData("It may take no more than ten days.", TimeModifier.EqualOrLess)]
    [InlineData("The mill closed more than two years ago.", TimeModifier.Before)]
    [InlineData("The mill closed less than two years ago.", TimeModifier.After)]
    [InlineData("The fair will run until year-end.", null)]
    [InlineData("She wrote a book about 1950.", null)]
    public void Words_that_shade_a_time_are_kept_as_its_modifier(string text, TimeModifier? modifier) =>
        Assert.Equal(modifier, Reading.Single(text, Day).Modifier);

    [Fact]
    public void What_a_time_is_counted_from_is_kept_as_its_anchor()
    {
        Assert.Equal(Day, Reading.Single("She resigned Monday.", Day).Anchor.ToString());
        Assert.Equal(Day, Reading.Single("She resigned on Monday at 5 p.m.", Day).Anchor.ToString());
        Assert.Equal("2019-05-04", Reading.Of("It opened on May 4, 2019. It burned down the next day.", Day).Times[1].Anchor.ToString());
        Assert.Equal("2024-04-01", Reading.Of("Profit rose to 4 million in the second quarter of 2024, from 3 million a year earlier.", Day).Times[1].Anchor.ToString());
        Assert.Null(Reading.Single("It opened on May 4, 2019.", Day).Anchor);
        Assert.Null(Reading.Single("It lasted two days.", Day).Anchor);
    }

    [Theory]
    [InlineData("The union planned a rally on Saturday.", "Saturday=2025-03-15")]
    [InlineData("The union held a rally on Saturday.", "Saturday=2025-03-08")]
    [InlineData("The bank extended the loan through April.", "April=2025-04")]
    [InlineData("Sales fell through February.", "February=2025-02")]
    [InlineData("Prices are up 2 percent since year-end.", "year-end=2024-12-31")]
    [InlineData("In the third quarter it earned 2 million, up from 1 million a year earlier.", "the third quarter=2024-Q3; a year earlier=2023-Q3")]
    [InlineData("Profit fell in the third quarter. In the nine months it earned 6 million, up from 5 million a year earlier.", "the third quarter=2024-Q3; the nine months=P9M; a year earlier=2024")]
    [InlineData("The talks took four hours. In 2023 it lost 3 million, against 2 million a year earlier.", "four hours=PT4H; 2023=2023; a year earlier=2022")]
    [InlineData("Profit fell in the first quarter. In the 2023 period it earned 6 million.", "the first quarter=2025-Q1; the 2023 period=2023-Q1")]
    [InlineData("She spoke of the voters of tomorrow and of yesterday's vote.", "tomorrow=FUTURE_REF; yesterday=2025-03-11")]
    [InlineData("He told \"This Week\" that he would stay.", "")]
    public void Plans_ends_and_comparisons_are_placed_by_what_is_said_of_them(string text, string times) => Assert.Equal(times, Reading.Times(text, Day));

    [Theory]
    [InlineData("He left on Monday.", "XXXX-WXX-1")]
    [InlineData("He left last week.", "XXXX-WXX")]
    [InlineData("He left on May 4.", "XXXX-05-04")]
    public void Without_a_publication_date_a_relative_phrase_stays_open(string text, string value)
    {
        var time = Reading.Single(text, published: null);
        Assert.Equal((value, null, null), (time.Value, time.From, time.To));
    }

    [Theory]
    [InlineData("The bridge was built in 1931. It was closed on September 30.", "1931=1931; September 30=1931-09-30")]
    [InlineData("The bridge was built in 1931. It will be closed on September 30.", "1931=1931; September 30=XXXX-09-30")]
    [InlineData("The bridge was built in 1931.\n\nIt was closed on September 30.", "1931=1931; September 30=XXXX-09-30")]
    public void Without_a_publication_date_a_year_reaches_as_far_as_its_paragraph_and_not_ahead(string text, string times) =>
        Assert.Equal(times, Reading.Times(text, published: null));

    [Fact]
    public void Each_expression_explains_itself()
    {
        Assert.Equal("Monday: the last Monday on or before 12 March 2025, because 'resigned' is past.", Reading.Single("She resigned Monday.", Day).Explanation);
        Assert.Equal("Friday: the first Friday from 12 March 2025 on, because 'will' looks ahead.", Reading.Single("She will resign on Friday.", Day).Explanation);
    }

    [Fact]
    public void The_time_and_zone_are_kept_only_where_the_text_states_them()
    {
        var launch = Reading.Single("The eclipse begins at 5:40 a.m. Japan time Sunday.", Day);
        Assert.Equal("2025-03-16T05:40+09:00", launch.From.ToString());
        Assert.Equal("2025-03-14", Reading.Single("The court will rule on Friday.", "2025-03-12T22:40+09:00").From.ToString());
    }

    [Theory]
    [InlineData("The bank said that a cut in March was more likely than not.", "March=2027-03")]
    [InlineData("The commission agreed to his request on Monday.", "Monday=2026-11-16")]
    [InlineData("Tickets, from 8 marks for students, go on sale on Monday at 10 a.m.", "Monday at 10 a.m.=2026-11-23T10:00")]
    [InlineData("The board must find other halls by the end of April.", "the end of April=2027-04")]
    public void The_tense_around_a_phrase_turns_it_back_or_ahead(string text, string expected) => Assert.Equal(expected, Reading.Times(text, "2026-11-19"));
}
