namespace DigestBot.Text.Grouping;

/// <summary>Sets that can only grow together; each is known by its lowest member.</summary>
internal sealed class DisjointSets(int count)
{
    private readonly int[] parents = [.. Enumerable.Range(0, count)];

    public int Of(int member)
    {
        while (parents[member] != member)
        {
            member = parents[member] = parents[parents[member]];
        }

        return member;
    }

    public bool AreJoined(int left, int right) => Of(left) == Of(right);

    public void Join(int left, int right)
    {
        var (a, b) = (Of(left), Of(right));
        parents[Math.Max(a, b)] = Math.Min(a, b);
    }
}
