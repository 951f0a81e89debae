namespace DigestBot.Text.Grouping;

/// <summary>Which sets must not be joined; kept up as sets grow together.</summary>
internal sealed class Separations
{
    private readonly Dictionary<int, HashSet<int>> apart = [];

    public void Separate(int left, int right)
    {
        Of(left).Add(right);
        Of(right).Add(left);
    }

    public bool AreApart(int left, int right) => apart.TryGetValue(left, out var others) && others.Contains(right);

    /// <summary>What stood apart from <paramref name="gone"/> now stands apart from <paramref name="kept"/>.</summary>
    public void Join(int kept, int gone)
    {
        if (!apart.Remove(gone, out var others))
        {
            return;
        }

        foreach (var other in others)
        {
            apart[other].Remove(gone);
            Separate(kept, other);
        }
    }

    private HashSet<int> Of(int set) => apart.TryGetValue(set, out var others) ? others : apart[set] = [];
}
