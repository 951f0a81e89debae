namespace DigestBot.Storage.Moving;

/// <summary>
/// Says that programs are at a database file, which SQLite itself knows only while they read or write. It lies in a file beside it: who opens
/// and closes the database itself takes the locks of SQLite in the same program away (sqlite.org/howtocorrupt.html, 2.2).
/// </summary>
internal sealed class DatabaseLock : IDisposable
{
    private readonly FileStream held;

    private DatabaseLock(FileStream held) => this.held = held;

    /// <summary>For a program that works with the database, beside others that do.</summary>
    /// <returns>Null when somebody has it alone.</returns>
    public static DatabaseLock? Share(string database) => Take(database, FileAccess.Read, FileShare.Read);

    /// <summary>For a program that puts another file in its place.</summary>
    /// <returns>Null when somebody works with it.</returns>
    public static DatabaseLock? Alone(string database) => Take(database, FileAccess.ReadWrite, FileShare.None);

    public void Dispose() => held.Dispose();

    private static DatabaseLock? Take(string database, FileAccess access, FileShare share)
    {
        try
        {
            return new DatabaseLock(new FileStream(database + ".lock", FileMode.OpenOrCreate, access, share));
        }
        catch (IOException problem) when (IsHeld(problem))
        {
            return null;
        }
    }

    /// <summary>EAGAIN as Linux and macOS number it, and Windows' ERROR_SHARING_VIOLATION.</summary>
    private static bool IsHeld(IOException problem) => problem.HResult is 11 or 35 or unchecked((int)0x80070020);
}
