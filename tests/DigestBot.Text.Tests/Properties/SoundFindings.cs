using Xunit;

namespace DigestBot.Text.Tests.Properties;

/// <summary>What every analysis keeps to: quotes and names are verbatim, all spans lie in the text, in order, and every finding says why.</summary>
internal static class SoundFindings
{
    public static void Check(AnalysisInput input, IReadOnlyList<ArticleAnalysis> analyses)
    {
        Assert.NotEmpty(analyses);
        foreach (var analysis in analyses)
        {
            Assert.True(analysis.Text.Length > 0 || analysis.Sentences.Count == 0);
            if (input.Kind == AnalysisKind.Plain)
            {
                Assert.Equal(input.Text, analysis.Text);
            }

            InOrder(analysis.Text, analysis.Paragraphs);
            InOrder(analysis.Text, analysis.Sentences);
            Assert.All(analysis.Sentences, sentence => Assert.Contains(analysis.Paragraphs, paragraph => paragraph.Contains(sentence)));
            Assert.All(analysis.Quotes, quote => Check(analysis.Text, quote));
            Assert.All(analysis.Times, time => Check(analysis.Text, time));
            Assert.All(analysis.KeyDates, date => Inside(analysis.Text, date.What));
            InOrder(analysis.Text, analysis.Gist.Standard);
            InOrder(analysis.Text, analysis.Gist.Full);
            Assert.True(analysis.Gist.Brief.Count <= 1);
        }
    }

    private static void Check(string text, Quote quote)
    {
        Inside(text, quote.Span);
        Assert.NotEmpty(quote.Explanation);
        Assert.True(quote.Confidence is >= 0 and <= 1);
        Assert.Equal(quote.Speaker is null, quote.SpeakerSpan is null);
        if (quote.SpeakerSpan is { } span)
        {
            Assert.Equal(quote.Speaker, span.Of(text));
        }
    }

    private static void Check(string text, TimeExpression time)
    {
        Inside(text, time.Span);
        Assert.NotEmpty(time.Value);
        Assert.NotEmpty(time.Explanation);
        Assert.Equal(time.From is null, time.To is null);
        Assert.False(time.IsVague && time.From is not null);
        Assert.True(time.From is not { } from || time.To is not { } to || from.Date <= to.Date, $"{time.Value}: {time.From} to {time.To}");
        Assert.All(time.Parts, part => Inside(text, part.Span));
    }

    private static void InOrder(string text, IReadOnlyList<TextSpan> spans)
    {
        var last = 0;
        foreach (var span in spans)
        {
            Inside(text, span);
            Assert.True(span.Start >= last, "spans overlap or stand out of order");
            last = span.End;
        }
    }

    private static void Inside(string text, TextSpan span) =>
        Assert.True(span.Start >= 0 && span.Start < span.End && span.End <= text.Length, $"{span} in a text of {text.Length}");
}
