using NodaTime;

namespace DigestBot.Storage.Articles;

/// <summary>One article. What is asked for in queries has columns; everything found in the text is one JSON column.</summary>
internal sealed class ArticleRow
{
    public long Id { get; init; }

    public required LocalDate Day { get; set; }

    public required Instant FirstSeen { get; init; }

    public required string Title { get; set; }

    public required string Language { get; set; }

    public string? Publisher { get; set; }

    public string? Url { get; set; }

    public required string SourceName { get; set; }

    public required bool IsSample { get; set; }

    public required string Text { get; set; }

    /// <summary>The analysis without its text, as <see cref="AnalysisJson"/> writes it.</summary>
    public required string Findings { get; set; }
}
