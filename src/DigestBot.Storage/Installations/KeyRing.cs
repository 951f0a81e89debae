using DigestBot.Installations;
using Microsoft.EntityFrameworkCore;

namespace DigestBot.Storage.Installations;

/// <summary>The key ring in a relational database.</summary>
internal sealed class KeyRing(Func<DigestDb> open) : IKeyRing
{
    public IReadOnlyList<string> All()
    {
        using var db = open();
        return [.. db.Keys.AsNoTracking().OrderBy(row => row.Name).Select(row => row.Key)];
    }

    public void Add(string name, string key)
    {
        using var db = open();
        db.Keys.Add(new KeyRow { Name = name, Key = key });
        db.SaveChanges();
    }
}
