using System.Globalization;

namespace DigestBot.Commands;

/// <summary>Says what is known already about a link that somebody wants digested.</summary>
public static class LinkWording
{
    private const int MostTopics = 4;

    /// <summary>Where it was told; null when it was not kept.</summary>
    public static string? Covered(LinkReply.Told told) => Number(told) is not { } number ? null
        : told.CoveredIn.Count == 0 ? $"This article is kept already, as #{number}, and is on none of the topics."
        : $"Already covered in {string.Join(", ", told.CoveredIn.Select(topic => topic.Title))}, as #{number}.";

    /// <summary>What can be asked about it.</summary>
    public static IReadOnlyList<string> Next(LinkReply.Told told) => Number(told) is not { } number ? [] :
    [
        .. told.CoveredIn.Take(MostTopics).Select(topic => $"/why {number} {topic.Name}"),
        .. told.CoveredIn.Take(1).Select(topic => $"/digest {topic.Name}"),
    ];

    private static string? Number(LinkReply.Told told) => told.Kept?.Value.ToString(CultureInfo.InvariantCulture);
}
