using System.Text;

namespace DigestBot.Chaos.Platforms;

/// <summary>Reads a journal that another process writes, line by line as they come.</summary>
internal sealed class JournalTail(string path)
{
    private long at;

    /// <summary>The lines that are whole and were not read before.</summary>
    public IReadOnlyList<string> Read()
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        if (file.Length == at)
        {
            return [];
        }

        file.Position = at;
        var bytes = new byte[file.Length - at];
        file.ReadExactly(bytes);
        var end = Array.LastIndexOf(bytes, (byte)'\n') + 1;
        at += end;
        return Encoding.UTF8.GetString(bytes, 0, end).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
