namespace DigestBot.Stories.Queries;

/// <summary>Why an article matches a query: what was found where, each wording once, in the query's order.</summary>
public sealed record QueryMatch(IReadOnlyList<QueryHit> Hits)
{
    private const int MostNamed = 4;

    /// <summary>For a person: “Japan” and “Seoul” in the headline, “Korean” in the lead.</summary>
    public string Reason
    {
        get
        {
            var parts = Hits.GroupBy(hit => hit.Place).OrderBy(group => group.Key)
                .Select(group => $"{Named([.. group.Select(hit => hit.Words)])} {PlaceName(group.Key)}");
            return string.Join(", ", parts);
        }
    }

    private static string PlaceName(HitPlace place) => place switch
    {
        HitPlace.Headline => "in the headline",
        HitPlace.Lead => "in the lead",
        HitPlace.Text => "in the text",
        HitPlace.Source => "as the source",
        _ => "as the language",
    };

    private static string Named(List<string> words)
    {
        List<string> named = [.. words.Take(MostNamed).Select(word => $"“{word}”")];
        if (words.Count > MostNamed)
        {
            named.Add($"{words.Count - MostNamed} more");
        }

        return named.Count == 1 ? named[0] : $"{string.Join(", ", named.SkipLast(1))} and {named[^1]}";
    }
}
