using DigestBot.Text.Grouping;

namespace DigestBot.Text;

/// <summary>Stories that articles can be added to one by one.</summary>
/// <remarks>
/// <see cref="Add"/> says at once, from what is known so far, where an article belongs; <see cref="Settle"/> thinks all of them over,
/// and its answer is that of <see cref="StoryClusterer.Cluster"/>: it does not depend on the order of arrival.
/// Where constraints or articles bring two stories together, they join when next settled. Not thread-safe. Time of <see cref="Add"/> does not grow with the number of articles; the articles are kept.
/// </remarks>
public sealed class StoryIndex
{
    private readonly StoryConstraints constraints;
    private readonly List<GroupingItem> items;
    private readonly Dictionary<string, int> known = new(StringComparer.Ordinal);
    private LivePlacement live;

    /// <summary>An index of articles that are settled at once.</summary>
    /// <param name="items">The articles; their ids must differ; may be empty.</param>
    /// <param name="constraints">What people decided, also on articles that are still to come; null is none.</param>
    /// <exception cref="ArgumentException">Two items have the same id.</exception>
    public StoryIndex(IReadOnlyList<GroupingItem> items, StoryConstraints? constraints = null)
    {
        ArgumentNullException.ThrowIfNull(items);
        this.items = [.. items];
        this.constraints = constraints ?? StoryConstraints.None;
        live = new LivePlacement(new StoryPass(this.items, this.constraints), this.constraints);
        for (var i = 0; i < items.Count; i++)
        {
            known[items[i].Id] = i;
        }
    }

    /// <summary>The articles in order of arrival; what <see cref="Settle"/> gives points into it.</summary>
    public IReadOnlyList<GroupingItem> Items => items;

    /// <summary>Adds an article.</summary>
    /// <param name="item">The article; its id must be new.</param>
    /// <returns>Where it stands until the next <see cref="Settle"/>.</returns>
    /// <exception cref="ArgumentException">The id is in the index.</exception>
    public StoryPlacement Add(GroupingItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        if (!known.TryAdd(item.Id, items.Count))
        {
            throw new ArgumentException($"An article has the id '{item.Id}' already.", nameof(item));
        }

        items.Add(item);
        return live.Add(item);
    }

    /// <summary>Clusters all articles anew; later articles are compared with the stories it finds.</summary>
    /// <returns>Stories in ordinal order of their names; indexes point into <see cref="Items"/>.</returns>
    public IReadOnlyList<StoryGroup> Settle()
    {
        var pass = new StoryPass(items, constraints);
        live = new LivePlacement(pass, constraints);
        return pass.Groups();
    }
}
