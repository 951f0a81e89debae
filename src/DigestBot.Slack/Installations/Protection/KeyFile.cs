using System.Security.Cryptography;
using System.Text;

namespace DigestBot.Slack.Installations.Protection;

/// <summary>The file with the one key that locks all others. It lies outside the database, so that a copy of the database alone opens nothing.</summary>
internal static class KeyFile
{
    public const int KeyBytes = 32;

    /// <summary>How long a node waits for another that is just making the key.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>Reads the key; makes one that only this user can read where there is none.</summary>
    public static KeyFileOpening Open(string path)
    {
        KeyFileOpening? opened = null;
        Exception? refusal = null;
        SpinWait.SpinUntil(() => (opened = TryOpen(path, out refusal)) is not null || refusal is UnauthorizedAccessException, Patience);
        return opened ?? new KeyFileOpening.Unusable(
            $"The key file {path} cannot be read or made ({refusal?.Message.TrimEnd('.')}): make it readable for the user that runs DigestBot, or name another in Slack:KeyFile.");
    }

    private static KeyFileOpening? TryOpen(string path, out Exception? refusal)
    {
        try
        {
            if (Path.GetDirectoryName(path) is { Length: > 0 } folder)
            {
                Directory.CreateDirectory(folder);
            }

            refusal = null;
            return new FileInfo(path) is { Exists: true, Length: > 0 } ? Read(path) : Make(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            refusal = exception;
            return null;
        }
    }

    private static KeyFileOpening Read(string path) => Holding(path, File.ReadAllText(path));

    /// <summary>Whoever has the file to itself while it is empty makes the key: a rename could put one over that of another node.</summary>
    private static KeyFileOpening Make(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.ReadWrite, Share = FileShare.None };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using var file = new FileStream(path, options);
        if (file.Length > 0)
        {
            return Holding(path, new StreamReader(file).ReadToEnd());
        }

        var key = RandomNumberGenerator.GetBytes(KeyBytes);
        file.Write(Encoding.ASCII.GetBytes($"{Convert.ToBase64String(key)}\n"));
        file.Flush(flushToDisk: true);
        return new KeyFileOpening.Made(key);
    }

    private static KeyFileOpening Holding(string path, string text)
    {
        var key = new byte[KeyBytes];
        return Convert.TryFromBase64String(text.Trim(), key, out var read) && read == KeyBytes
            ? new KeyFileOpening.Found(key)
            : new KeyFileOpening.Unusable($"The key file {path} does not hold a key: put back the one that was there, or delete it and let the workspaces install again.");
    }
}
