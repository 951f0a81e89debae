using NodaTime;

namespace DigestBot.Testing.Feeds;

/// <summary>A feed of the simulated web, with everything feeds do to their readers.</summary>
/// <param name="Number">Its place on that web.</param>
/// <param name="Url">Where it is at first.</param>
/// <param name="Items">All it will ever publish, oldest first.</param>
/// <param name="Size">How many items it shows.</param>
public sealed record SimulatedFeed(int Number, Uri Url, IReadOnlyList<SimulatedItem> Items, int Size)
{
    public SimulatedFormat Format { get; init; }

    public bool HasETag { get; init; }

    public bool HasLastModified { get; init; }

    /// <summary>Its guids are other ones whenever it is written.</summary>
    public bool ChangesGuids { get; init; }

    public bool IsDated { get; init; } = true;

    public Duration? MaxAge { get; init; }

    public Instant? MovesAt { get; init; }

    public IReadOnlyList<SimulatedOutage> Outages { get; init; } = [];

    public Uri NewUrl => new(Url, "/moved" + Url.AbsolutePath);

    public bool HasMoved(Instant now) => MovesAt <= now;

    /// <summary>How many items are out; the feed changes when it does.</summary>
    public int Version(Instant now) => Items.Count(item => item.At <= now);

    /// <summary>Newest first.</summary>
    public IEnumerable<SimulatedItem> Shown(Instant now) => Items.Where(item => item.At <= now).TakeLast(Size).Reverse();
}
