using DigestBot.Health;
using Microsoft.Data.Sqlite;

namespace DigestBot.Storage.Sqlite;

/// <summary>What SQLite's result codes (sqlite.org/rescode.html) mean for the person who runs the program.</summary>
internal static class SqliteProblems
{
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int DiskFails = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    public static string Sentence(string file, SqliteException problem) =>
        Of(file, problem)?.Sentence ?? $"{file} cannot be used: {problem.Message}";

    /// <summary>Null for what is no condition of the database: a statement it does not take.</summary>
    public static StorageProblem? Of(string file, SqliteException problem) => problem.SqliteErrorCode switch
    {
        Busy or Locked => new(StorageProblemKind.Locked, $"{file} is in use by another program; stop that one first."),
        ReadOnly => new(StorageProblemKind.ReadOnly, $"{file} cannot be written: make the file and its folder writable, or name another file."),
        DiskFails => new(StorageProblemKind.Unreachable, $"{file} cannot be read or written: its disk fails or is full."),
        Corrupt => new(StorageProblemKind.Damaged, $"{file} is damaged: move it away, or put a copy in its place."),
        Full => new(StorageProblemKind.Full, $"{file} cannot grow: the disk is full."),
        CannotOpen => new(StorageProblemKind.Unreachable, $"{file} cannot be opened: make the file and its folder readable and writable, or name another file."),
        NotADatabase => new(StorageProblemKind.Damaged, $"{file} is not a SQLite database: name another file, or move this one away."),
        _ => null,
    };
}
