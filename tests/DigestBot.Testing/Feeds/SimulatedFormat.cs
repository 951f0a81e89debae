namespace DigestBot.Testing.Feeds;

/// <summary>How a simulated feed is written.</summary>
public enum SimulatedFormat
{
    Rss,
    Atom,
    Rdf,
    Json,
}
