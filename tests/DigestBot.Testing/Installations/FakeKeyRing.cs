using System.Collections.Concurrent;
using DigestBot.Installations;

namespace DigestBot.Testing.Installations;

/// <summary>A key ring in memory.</summary>
public sealed class FakeKeyRing : IKeyRing
{
    private readonly ConcurrentDictionary<string, string> keys = new();

    public IReadOnlyList<string> All() => [.. keys.OrderBy(key => key.Key, StringComparer.Ordinal).Select(key => key.Value)];

    public void Add(string name, string key) => keys[name] = key;
}
