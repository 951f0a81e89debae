namespace DigestBot.Stories;

/// <summary>How an article stands to one group of a topic's words.</summary>
/// <param name="Sought">The words of the group; one of them is enough.</param>
/// <param name="InTitle">Those in the headline, as written there.</param>
/// <param name="InLead">Those in the opening paragraphs, as written there.</param>
/// <param name="InText">Those anywhere in the text, as written there.</param>
/// <param name="Mentions">How often the text has them.</param>
/// <param name="MentionsNeeded">How often it must, where neither headline nor opening has one.</param>
public sealed record TopicGroupReason(
    IReadOnlyList<string> Sought, IReadOnlyList<string> InTitle, IReadOnlyList<string> InLead, IReadOnlyList<string> InText, int Mentions, int MentionsNeeded)
{
    /// <summary>Whether they count in the headline alone: <c>title:</c>.</summary>
    public bool IsHeadlineOnly { get; init; }

    /// <summary>Whether the article is about this group and does not only mention it.</summary>
    public bool Holds => InTitle.Count > 0 || (!IsHeadlineOnly && (InLead.Count > 0 || Mentions >= MentionsNeeded));
}
