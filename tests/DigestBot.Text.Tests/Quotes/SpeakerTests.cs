using Xunit;

namespace DigestBot.Text.Tests.Quotes;

public sealed class SpeakerTests
{
    [Fact]
    public void A_short_form_is_given_the_full_name_and_the_place_where_it_first_stands()
    {
        const string Text = "Norlandic Fisheries Minister Ulla Brandt met the captains on Monday.\n\n\"The quota stays,\" Brandt said.";
        var quote = Assert.Single(Reading.Of(Text));

        Assert.Equal("Ulla Brandt", quote.Speaker);
        Assert.Equal(Text.IndexOf("Ulla", StringComparison.Ordinal), quote.SpeakerSpan!.Value.Start);
        Assert.Equal(quote.Speaker, quote.SpeakerSpan.Value.Of(Text));
    }

    [Fact]
    public void A_family_name_in_front_is_known_again() =>
        Assert.Equal(
            ["We will meet again soon, — Pak Min Ho"],
            Reading.Lines("President Pak Min Ho arrived on Monday. \"We will meet again soon,\" Pak said."));

    [Fact]
    public void A_pronoun_is_the_last_source_and_not_somebody_named_since() =>
        Assert.Equal(
            ["The quota stays, — Ole Rud", "I told them so, — Ole Rud"],
            Reading.Lines("\"The quota stays,\" Ole Rud said after talks with Lars Holm.\n\n\"I told them so,\" he said."));

    [Fact]
    public void A_pronoun_follows_reported_speech_without_marks() =>
        Assert.Equal(
            ["I saw the smoke first, — Martha Quill"],
            Reading.Lines("Ole Rud left the harbour at noon. Martha Quill told a local station that the shed had burned.\n\n\"I saw the smoke first,\" she said."));

    [Fact]
    public void She_is_never_a_man_and_he_never_a_woman() =>
        Assert.Equal(
            ["Nobody asked me, — Martha Quill"],
            Reading.Lines("Martha Quill owns the shed. Peter Lind wants to buy it.\n\n\"Nobody asked me,\" she said."));

    [Fact]
    public void Somebody_named_inside_the_quote_is_not_its_pronoun() =>
        Assert.Equal(
            ["Lind never paid for the nets, — Peter Holm"],
            Reading.Lines("Peter Holm met Robert Lind at the pier. \"Lind never paid for the nets,\" he said."));

    [Fact]
    public void An_office_means_the_person_who_was_given_it() =>
        Assert.Equal(
            ["The quota stays where it is, — Ulla Brandt"],
            Reading.Lines("Mayor Ulla Brandt opened the hall. \"The quota stays where it is,\" the mayor said."));

    [Fact]
    public void A_spokesman_without_a_name_is_nobody_even_when_his_chief_has_one() =>
        Assert.Equal(
            ["The mayor will not comment on rumours, — ?"],
            Reading.Lines("Mayor Ulla Brandt opened the hall. \"The mayor will not comment on rumours,\" a spokesman for Brandt said."));

    [Fact]
    public void The_statement_is_that_of_the_body_before_it() =>
        Assert.Equal(
            ["They talk about trust and send us a letter, — Potters' Union"],
            Reading.Lines("A labour group, the Potters' Union, said it was not told. \"They talk about trust and send us a letter,\" the statement said."));

    [Fact]
    public void A_report_does_not_speak_for_whoever_spoke_last() =>
        Assert.Equal(
            ["We have done all we could, — the company", "The water was never safe to drink, — ?"],
            Reading.Lines("\"We have done all we could,\" the company said. \"The water was never safe to drink,\" the report said."));

    [Fact]
    public void A_speaker_carried_on_too_long_is_no_longer_named()
    {
        var text = "\"The nets are dry today,\" Ulla Brandt said."
            + string.Concat(Enumerable.Range(1, 12).Select(day => $"\n\n\"On day {day} they were wet.\""));
        var quotes = Reading.Of(text);

        Assert.Equal("Ulla Brandt", quotes[1].Speaker);
        Assert.Null(quotes[^1].Speaker);
        Assert.EndsWith("too unsure to name.", quotes[^1].Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_the_body_that_spoke_last() =>
        Assert.Equal(
            ["We regret the outage. — Salvora Energy", "Crews are on site. — Salvora Energy"],
            Reading.Lines("Salvora Energy said in a statement: \"We regret the outage.\" It added: \"Crews are on site.\""));

    [Fact]
    public void The_author_is_not_a_source_with_a_name() =>
        Assert.Equal(["What are you going to do about it? — ?"], Reading.Lines("I asked: \"What are you going to do about it?\""));

    [Fact]
    public void The_explanation_tells_the_words_and_the_reason()
    {
        var quotes = Reading.Of("\"The quota stays,\" Ole Rud said.\n\n\"I told them so,\" he said.");

        Assert.Equal("'Ole Rud said' after the quote: the source is named there.", quotes[0].Explanation);
        Assert.Equal("'he said' after the quote: the last named source is Ole Rud.", quotes[1].Explanation);
    }

    [Theory]
    [InlineData("“The dike holds,” Chief Executive Ulla Lind told reporters.", "Ulla Lind")]
    [InlineData("Her colleague from Osterby, Ole Rud, called the dike “a sponge with a flag on top” and promised new gates.", "Ole Rud")]
    [InlineData("Ulla Lind, who speaks for the farmers, said hamlets had asked for a pump and got “a leaflet about buckets.”", "Ulla Lind")]
    [InlineData("The association Boats for All said the fee was “an anchor on every family” and left.", "Boats for All")]
    [InlineData("Ole Rud of the research firm Brandt & Holm called the dike “a slow leak under a new roof” on Monday.", "Ole Rud")]
    [InlineData("Readers were asked what they think.\n\nUlla Lind – “We will open the harbour in May.”", "Ulla Lind")]
    [InlineData("The mayor of Osterby, Ulla Holm Lind, came second. Holm Lind won the south. “We count on,” Holm Lind said.", "Ulla Holm Lind")]
    public void The_speaker_is_the_one_whose_words_they_are(string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Reading.Of(text)).Speaker);

    [Fact]
    public void Speech_over_several_paragraphs_is_that_of_whoever_is_named_at_its_end() =>
        Assert.Equal(
            ["The walls are old. — Ulla Brandt", "Our grandparents built them. — Ulla Brandt", "They will not hold, — Ulla Brandt"],
            Reading.Lines("“The walls are old.\n\n“Our grandparents built them.\n\n“They will not hold,” said Ulla Brandt, the mayor."));

    [Theory]
    [InlineData("U.S. Secretary of State Mary Holt said the vote “changes nothing for us”.", "Mary Holt")]
    [InlineData("Jean-Luc de la Tour, the architect, said: “Stone is honest.”", "Jean-Luc de la Tour")]
    [InlineData("Tomas Rud praised the bill while Ida Velde, his rival, called it “a first step”.", "Ida Velde")]
    [InlineData("The Office of the President said “there was no such call”.", "Office of the President")]
    public void A_name_is_read_whole_and_no_more_than_it(string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Reading.Of(text)).Speaker);

    [Theory]
    [InlineData("Northwind said nothing. The airline Norvia Air cancelled forty flights. “We apologise,” the airline said.", "Norvia Air")]
    [InlineData("The government agreed to build walls. The group Clean Fjord was less pleased. “Concrete is no policy,” it said.", "Clean Fjord")]
    public void A_body_is_the_one_just_called_so(string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Reading.Of(text)).Speaker);

    [Fact]
    public void An_office_is_nobody_when_whose_it_is_does_not_stand_there() =>
        Assert.Equal(["rigged from start to finish — ?"], Reading.Lines("The vote was “rigged from start to finish”, her office confirmed."));

    [Fact]
    public void He_is_not_the_man_whom_the_quote_names() =>
        Assert.Equal(["Vik is wrong, — Tomas Berg"], Reading.Lines("Jon Vik and Tomas Berg argued for hours. “Vik is wrong,” he said."));
}
