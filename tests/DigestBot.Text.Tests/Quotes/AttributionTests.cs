using Xunit;

namespace DigestBot.Text.Tests.Quotes;

public sealed class AttributionTests
{
    private const string Words = "The ferry is late again and nobody has told us why";

    [Theory]
    [InlineData("\"{0},\" Ulla Brandt told reporters on Monday.")]
    [InlineData("\"{0},\" said Ulla Brandt, who runs the harbour office.")]
    [InlineData("\"{0},\" said harbour pilot Ulla Brandt.")]
    [InlineData("\"{0},\" said the harbour master, Ulla Brandt.")]
    [InlineData("\"{0},\" Ulla Brandt, the harbour master of Sandhaven, said in a letter.")]
    [InlineData("\"{0},\" the harbour master, Ulla Brandt, said.")]
    [InlineData("\"{0},\" according to Ulla Brandt.")]
    [InlineData("\"{0}.\"\u2014 Ulla Brandt")]
    [InlineData("Ulla Brandt said: \"{0}.\"")]
    [InlineData("Asked about the delay, Ulla Brandt told reporters, \"{0}.\"")]
    [InlineData("Ulla Brandt rejected the report, writing in an open letter: \"{0}.\"")]
    [InlineData("According to Ulla Brandt, \"{0}.\"")]
    [InlineData("Ulla Brandt: \"{0}.\"")]
    [InlineData("Ulla Brandt had this to tell the council:\n\n\"{0}.\"")]
    public void The_source_is_found_wherever_it_stands(string pattern) =>
        Assert.Equal("Ulla Brandt", Assert.Single(Reading.Of(string.Format(null, pattern, Words))).Speaker);

    [Fact]
    public void A_statement_by_an_office_is_that_office_s() =>
        Assert.Equal(
            ["calmer and more open talks — Norland's fisheries ministry"],
            Reading.Lines("Norland's fisheries ministry said the two sides wanted \"calmer and more open talks\" at sea."));

    [Fact]
    public void Reported_speech_inside_reported_speech_belongs_to_the_one_who_reports() =>
        Assert.Equal(
            ["a fair price — Norland's fisheries ministry"],
            Reading.Lines("Norland's fisheries ministry said that Ulla Brandt and Ole Rud agreed to pay \"a fair price\" for the nets."));

    [Fact]
    public void According_to_at_the_head_of_the_sentence_beats_the_verb_beside_the_fragment() =>
        Assert.Equal(
            ["full trust — the harbour board"],
            Reading.Lines("According to the harbour board, the captains stressed their \"full trust\" in the pilots."));

    [Fact]
    public void Words_in_the_same_paragraph_go_on_with_the_speaker_before() =>
        Assert.Equal(
            ["We mended the nets, — Ulla Brandt", "Then the wind turned. — Ulla Brandt"],
            Reading.Lines("\"We mended the nets,\" Ulla Brandt said. \"Then the wind turned.\""));

    [Fact]
    public void A_full_stop_keeps_the_next_speaker_s_clause_away_from_the_quote() =>
        Assert.Equal(
            ["The nets are mended and dry. — Ulla Brandt", "They are not. — Ole Rud"],
            Reading.Lines("Ulla Brandt said, \"The nets are mended and dry.\" Ole Rud said: \"They are not.\""));

    [Fact]
    public void Quote_without_a_named_speaker_has_no_speaker()
    {
        var quote = Assert.Single(Reading.Of("\"The boats will sail before the frost,\" is how one harbour worker saw it."));

        Assert.Null(quote.Speaker);
        Assert.Null(quote.SpeakerSpan);
        Assert.True(quote.Confidence < 0.5);
    }

    [Fact]
    public void A_printed_conversation_needs_no_marks() =>
        Assert.Equal(
            ["When will it open? — ?", "It opens in May, and not a day later. — Ulla Brandt", "Are you sure? — ?", "Quite sure. — Ulla Brandt"],
            Reading.Lines("Mayor Ulla Brandt spoke about the bridge.\n\nINTERVIEWER: When will it open?\n\nBRANDT: It opens in May, and not a day later.\n\nINTERVIEWER: Are you sure?\n\nBRANDT: Quite sure."));

    [Fact]
    public void A_list_of_facts_is_no_conversation() =>
        Assert.Empty(Reading.Of("WHEN: Monday at noon.\n\nWHERE: The harbour of Sandhaven.\n\nTICKETS: They cost nine crowns."));
}
