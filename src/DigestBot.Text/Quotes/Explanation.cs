using DigestBot.Text.Languages;
using DigestBot.Text.Quotes.Attributions;
using DigestBot.Text.Quotes.Frames;
using DigestBot.Text.Quotes.Speakers;

namespace DigestBot.Text.Quotes;

/// <summary>Says in one sentence how a speaker was found.</summary>
internal static class Explanation
{
    public static string Of(Frame frame, Attribution attribution, int quote, Speaker speaker)
    {
        var start = Math.Min(attribution.Source.Start, attribution.Cue);
        var end = Math.Max(attribution.Source.End, attribution.Cue + (frame.Tokens[attribution.Cue].Is(QuoteWordClass.Phrasal) ? 2 : 1));
        var words = end - start <= 8 ? frame.SpanOf(start, end) : frame.SpanOf(attribution.Source.Start, attribution.Source.End);
        var place = start > quote ? "after" : "before";
        return $"'{words.Of(frame.Text)}' {place} the quote: {speaker.Reason}.";
    }
}
