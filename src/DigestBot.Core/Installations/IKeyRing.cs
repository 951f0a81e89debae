namespace DigestBot.Installations;

/// <summary>
/// Keeps the keys that secrets are encrypted with, themselves encrypted, where every node and every backup has them. Asked by a library
/// that knows no asynchronous work, a few times a day.
/// </summary>
public interface IKeyRing
{
    IReadOnlyList<string> All();

    void Add(string name, string key);
}
