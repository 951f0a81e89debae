using DigestBot.Text;

namespace DigestBot.Stories;

/// <summary>Where the words of each group stand in one text, in order; overlapping words ("Korea" in "South Korea") count once.</summary>
internal sealed class TopicHits
{
    private readonly Dictionary<int, List<TextSpan>> byGroup = [];

    public TopicHits(IEnumerable<(int Group, TextSpan Span)> hits)
    {
        foreach (var (group, span) in hits.OrderBy(hit => hit.Span.Start).ThenByDescending(hit => hit.Span.End))
        {
            if (!byGroup.TryGetValue(group, out var spans))
            {
                byGroup[group] = [span];
            }
            else if (spans[^1].End <= span.Start)
            {
                spans.Add(span);
            }
        }
    }

    public IReadOnlyList<TextSpan> Of(int group) => byGroup.TryGetValue(group, out var spans) ? spans : [];
}
