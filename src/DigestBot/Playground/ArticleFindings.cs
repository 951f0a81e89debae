using DigestBot.Host.Hosting;
using DigestBot.Text;

namespace DigestBot.Host.Playground;

/// <summary>One article as the reading page shows it.</summary>
/// <param name="Number">Its place among the articles read together, from 1; keeps ids apart.</param>
/// <param name="Analysis">What was found.</param>
/// <param name="Topics">The topics it belongs to.</param>
/// <param name="Moments">How dates are written.</param>
public sealed record ArticleFindings(int Number, ArticleAnalysis Analysis, IReadOnlyList<string> Topics, MomentText Moments)
{
    public IReadOnlyList<TimeExpression> Times { get; } = [.. Analysis.Times.Where(time => !time.IsVague)];

    public IReadOnlyList<MarkedParagraph> Paragraphs => MarkedParagraph.Of(Analysis, Times);

    public string QuoteId(int index) => $"a{Number}q{index + 1}";

    public string TimeId(int index) => $"a{Number}t{index + 1}";

    public string When(TimeExpression time) => time switch
    {
        { From: { } from, To: { } to } => Moments.Of(from, to),
        { Type: TimeType.Duration } => "A length of time",
        { Type: TimeType.Set } => "Again and again",
        _ => "Not on the calendar",
    };

    public string When(KeyDate date) => Moments.Of(date.From, date.To);
}
