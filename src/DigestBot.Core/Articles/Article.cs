using DigestBot.Text;
using NodaTime;

namespace DigestBot.Articles;

/// <summary>A stored article with everything that was found in it.</summary>
public sealed record Article(ArticleId Id, ArticleAnalysis Analysis, string SourceName, Instant FirstSeen)
{
    /// <summary>The outlet of what has no other.</summary>
    public const string PastedText = "pasted text";

    /// <summary>Where a reader finds it, or null for pasted text.</summary>
    public Uri? Url { get; init; }

    public bool IsSample { get; init; }

    /// <summary>The headline; the first sentence's beginning where the article has none.</summary>
    public string Title => TitleOf(Analysis);

    /// <summary>Who published it, as the page says; the host name or "pasted text" otherwise.</summary>
    public string Outlet => Analysis.Publisher ?? Url?.Host ?? PastedText;

    /// <summary>The day it counts for: published as written, otherwise the UTC day it was first seen.</summary>
    public LocalDate Day => DayOf(Analysis, FirstSeen);

    /// <summary>The moment of publication, when date, time and zone were all stated.</summary>
    public Instant? PublishedAt => Analysis.Published is { Time: { } time, Offset: { } offset } published
        ? LocalDate.FromDateOnly(published.Date).At(LocalTime.FromTimeOnly(time)).WithOffset(Offset.FromTimeSpan(offset)).ToInstant()
        : null;

    internal static string TitleOf(ArticleAnalysis analysis) => analysis.Title ?? Beginning(analysis);

    internal static LocalDate DayOf(ArticleAnalysis analysis, Instant firstSeen) =>
        analysis.Published is { } published ? LocalDate.FromDateOnly(published.Date) : firstSeen.InUtc().Date;

    private static string Beginning(ArticleAnalysis analysis)
    {
        const int longest = 80;
        var sentence = analysis.Sentences.Count > 0 ? analysis.Sentences[0].Of(analysis.Text) : analysis.Text.Trim();
        if (sentence.Length <= longest)
        {
            return sentence;
        }

        var space = sentence.LastIndexOf(' ', longest);
        var end = space > 0 ? space : longest - (char.IsHighSurrogate(sentence[longest - 1]) ? 1 : 0);
        return sentence[..end] + "…";
    }
}
