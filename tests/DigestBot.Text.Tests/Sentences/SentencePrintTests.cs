using Xunit;

namespace DigestBot.Text.Tests.Sentences;

/// <summary>The pairs that say which change of a sentence is none worth telling.</summary>
public sealed class SentencePrintTests
{
    [Theory]
    [InlineData("The goverment closed the harbour.", "The government closed the harbour.")]
    [InlineData("The government closed the harbour.", "The goverment closed the harbour.")]
    [InlineData("They recieve the ferry on Monday.", "They receive the ferry on Monday.")]
    [InlineData("The harbuor is closed.", "The harbour is closed.")]
    [InlineData("The harbxur is closed.", "The harbour is closed.")]
    [InlineData("Mayor Müller opened the gate.", "Mayor Muller opened the gate.")]
    [InlineData("The mayor Mira Holt opened the gate", "The mayor, Mira Holt, opened the gate.")]
    [InlineData("“We will not wait,” she said.", "\"We will not wait\", she said.")]
    [InlineData("THE GATE opened  at 8:30.", "The gate opened at 8.30.")]
    public void A_sentence_that_was_only_mended_is_near(string before, string after) => Assert.True(IsNear(before, after));

    [Theory]
    [InlineData("Three people were killed.", "Four people were killed.")]
    [InlineData("It costs 3 million dollars.", "It costs 3 billion dollars.")]
    [InlineData("It costs 3 million dollars.", "It costs 8 million dollars.")]
    [InlineData("The mayor was arrested.", "The mayor was released.")]
    [InlineData("She will now resign.", "She will not resign.")]
    [InlineData("She will resign.", "She will not resign.")]
    [InlineData("Eight ships came.", "Eighty ships came.")]
    [InlineData("The meeting is on Tuesday.", "The meeting is on Thursday.")]
    [InlineData("The meeting is in June.", "The meeting is in July.")]
    [InlineData("Japan beat Korea.", "Korea beat Japan.")]
    [InlineData("His conduct was typical.", "His conduct was atypical.")]
    [InlineData("The crew was killed.", "The crew was skilled.")]
    [InlineData("Exports increased.", "Exports decreased.")]
    [InlineData("首相は辞任する。", "首相は辞任しない。")]
    [InlineData("총리가 사임한다.", "총리가 사임했다.")]
    [InlineData("The goverment recieved it.", "The government received it.")]
    public void Another_word_is_news(string before, string after) => Assert.False(IsNear(before, after));

    [Fact]
    public void A_print_is_the_same_on_every_machine_and_day() => Assert.Equal(16951571232973642627UL, SentencePrint.Of("The harbour bridge reopened on Monday."));

    [Fact]
    public void Broken_characters_and_empty_sentences_have_a_print()
    {
        Assert.Equal(SentencePrint.Of("Mayor Muller"), SentencePrint.Of("Mayor Mu\u0308ller \ud83d"));
        Assert.Equal(0UL, SentencePrint.Of(""));
    }

    private static bool IsNear(string before, string after)
    {
        var known = SentencePrint.Of(before);
        return SentencePrint.IsNear(after, print => print == known);
    }
}
