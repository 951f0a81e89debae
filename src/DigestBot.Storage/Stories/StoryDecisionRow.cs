using DigestBot.Storage.Articles;

namespace DigestBot.Storage.Stories;

/// <summary>What was decided about two articles, the smaller number first; about one when both are the same.</summary>
internal sealed class StoryDecisionRow
{
    public required long FirstId { get; init; }

    public required long SecondId { get; init; }

    public required StoryDecisionKind Kind { get; set; }

    public ArticleRow? First { get; init; }

    public ArticleRow? Second { get; init; }
}
