using System.Security.Cryptography;

namespace DigestBot.Slack.Installations.Protection;

/// <summary>The file with the one key that locks all others. It lies outside the database, so that a copy of the database alone opens nothing.</summary>
internal static class KeyFile
{
    public const int KeyBytes = 32;

    /// <summary>Reads the key; makes one that only this user can read where there is none.</summary>
    public static KeyFileOpening Open(string path)
    {
        try
        {
            if (Path.GetDirectoryName(path) is { Length: > 0 } folder)
            {
                Directory.CreateDirectory(folder);
            }

            return File.Exists(path) ? Read(path) : Make(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new KeyFileOpening.Unusable($"The key file {path} cannot be read or made ({exception.Message.TrimEnd('.')}): make it readable for the user that runs DigestBot, or name another in Slack:KeyFile.");
        }
    }

    private static KeyFileOpening Read(string path)
    {
        var key = new byte[KeyBytes];
        return Convert.TryFromBase64String(File.ReadAllText(path).Trim(), key, out var read) && read == KeyBytes
            ? new KeyFileOpening.Found(key)
            : new KeyFileOpening.Unusable($"The key file {path} does not hold a key: put back the one that was there, or delete it and let the workspaces install again.");
    }

    private static KeyFileOpening Make(string path)
    {
        var key = RandomNumberGenerator.GetBytes(KeyBytes);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        // whole or not there: another node that starts at the same moment takes what is there
        var draft = $"{path}.{Convert.ToHexString(RandomNumberGenerator.GetBytes(4))}";
        using (var writer = new StreamWriter(draft, options))
        {
            writer.WriteLine(Convert.ToBase64String(key));
        }

        try
        {
            File.Move(draft, path, overwrite: false);
            return new KeyFileOpening.Made(key);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(draft);
            return Read(path);
        }
    }
}
