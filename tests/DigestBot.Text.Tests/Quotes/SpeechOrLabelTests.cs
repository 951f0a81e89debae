using Xunit;

namespace DigestBot.Text.Tests.Quotes;

public sealed class SpeechOrLabelTests
{
    [Theory]
    [InlineData("Ulla Brandt said the so-called \"ghost nets\" were gone.")]
    [InlineData("The storm, nicknamed \"the Baker\", sank two boats.")]
    [InlineData("Her first novel, “The Keeper of Salt”, was filmed twice.")]
    [InlineData("Peter \"Salty\" Lind said he runs the pier.")]
    [InlineData("Marchers carried a banner that read \"Boats First\" through the town.")]
    [InlineData("The shed is a \"second home\" to the crew.")]
    [InlineData("Critics called the plan \"a sad joke\" for years.")]
    public void Titles_nicknames_slogans_and_scare_quotes_are_not_speech(string text) => Assert.Empty(Reading.Of(text));

    [Theory]
    [InlineData("\"The quota stays,\" Ulla Brandt said.", QuoteKind.Direct)]
    [InlineData("Ulla Brandt said, \"The quota stays.\"", QuoteKind.Direct)]
    [InlineData("Ulla Brandt said the quota was \"here to stay\" this year.", QuoteKind.Partial)]
    [InlineData("Ulla Brandt called the plan \"a sad joke\".", QuoteKind.Partial)]
    [InlineData("Ulla Brandt praised the \"quiet patience\" of the crews.", QuoteKind.Partial)]
    public void An_utterance_is_direct_and_a_woven_fragment_partial(string text, QuoteKind kind) =>
        Assert.Equal(kind, Assert.Single(Reading.Of(text)).Kind);
}
